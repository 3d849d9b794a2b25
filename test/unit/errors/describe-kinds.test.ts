import { describe, expect, it } from "vitest";
import { describeKinds } from "../../../generators/errors/describe-kinds.js";
import { contractOf } from "../contract/documents.js";

/** What is said of a kind where an operation has responses with the given descriptions. */
function describeKind(kind: string, descriptions: Readonly<Record<string, string>>) {
  const responses = Object.entries(descriptions).map(([status, description]) => [status, { description }]);
  const { norms } = contractOf({ paths: { "/a": { get: { responses: Object.fromEntries(responses) } } } });
  return describeKinds(norms).find(([name]) => name === kind)?.[1];
}

describe("describeKinds", () => {
  it.each([
    {
      name: "a kind is what its status means",
      kind: "notFound",
      given: { "404": "No such bike.", "409": "Taken." },
      want: "404 Not Found: No such bike.",
    },
    {
      name: "all statuses of a kind",
      kind: "unexpectedStatus",
      given: { "409": "Taken.", "410": "Gone." },
      want: "409 Conflict: Taken.\n\n410 Gone: The resource is gone, and most likely for good.\n\nRetry: never.",
    },
    {
      name: "the range where the status is not declared",
      kind: "rateLimited",
      given: { "4XX": "Refused.", default: "Else." },
      want: "4XX Client Error: Refused.",
    },
    {
      name: "the default where the range is not declared",
      kind: "server",
      given: { "4XX": "Refused.", default: "Else." },
      want: "default Error: Else.",
    },
    {
      name: "nothing",
      kind: "forbidden",
      given: { "404": "" },
      want: "The document declares no such status.",
    },
  ])("$name", ({ kind, given, want }) => {
    expect(describeKind(kind, given)).toBe(want);
  });
});
