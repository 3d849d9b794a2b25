import { describe, expect, it } from "vitest";
import { createCheck } from "../../generators/runtime/check-response.js";
import type { OperationContract } from "../../generators/runtime/operation.js";

const operation: OperationContract = {
  api: { codePaths: [], genericCodes: {}, servers: {} },
  ...{ id: "get", method: "GET", path: "/", replay: "safe", answers: {}, codes: {} },
};

/** What a check says of the headers of a 503 that documents one. */
async function check(documented: object, headers: Readonly<Record<string, string>>) {
  const all = {
    schemas: {},
    responses: [JSON.stringify({ bodies: {}, headers: documented })],
    operations: { get: { responses: { "503": 0 }, codes: {} } },
    norms: [],
  };
  const answer = { status: 503, headers: new Headers(headers), body: { text: "" } };
  const { findings } = await createCheck(all)(operation, answer);
  return findings.map(({ rule }) => rule);
}

describe("the header Retry-After", () => {
  const documented = { "retry-after": { required: true, schema: { type: "string", format: "date-time" } } };

  it.each([
    { given: { "retry-after": "3" }, want: [] },
    { given: { "retry-after": "Fri, 31 Dec 2027 23:59:59 GMT" }, want: [] },
    { given: { "retry-after": "2027-12-31T23:59:59Z" }, want: ["header/schema"] },
    { given: {}, want: ["header/missing"] },
  ])("is seconds or an HTTP date, whatever its schema says: $given", async ({ given, want }) => {
    expect(await check(documented, given as Record<string, string>)).toEqual(want);
  });
});
