import { describe, expect, it } from "vitest";
import type { OpenApiDocument, OpenApiResponse } from "../../../generators/openapi/openapi.js";
import { contractOf } from "./documents.js";

/** The norms of a document whose operations have the given responses; each map is an operation. */
function normsOf(
  operations: readonly Readonly<Record<string, string>>[],
  shared: Readonly<Record<string, OpenApiResponse>> = {},
) {
  const paths = operations.map((descriptions, index) => {
    const responses = Object.entries(descriptions).map(([status, description]) => [status, { description }]);
    return [`/${index}`, { get: { responses: Object.fromEntries(responses) } }];
  });
  const document: Partial<OpenApiDocument> = {
    paths: Object.fromEntries(paths),
    components: { responses: shared },
  };
  return contractOf(document).norms;
}

describe("the statuses of a contract", () => {
  it.each([
    { name: "none", given: [{}], want: [] },
    { name: "a success and a redirect", given: [{ "200": "Done.", "302": "There." }], want: [] },
    {
      name: "those of all operations, once each",
      given: [{ "409": "", "404": "" }, { "404": "" }],
      want: ["404 Not Found", "409 Conflict"],
    },
    {
      name: "ranges and default",
      given: [{ default: "", "5xx": "", "4XX": "" }],
      want: ["4XX Client Error", "5XX Server Error", "default Error"],
    },
    { name: "one without a name of its own", given: [{ "499": "" }], want: ["499 Client Error"] },
  ])("are those that it declares: $name", ({ given, want }) => {
    expect(normsOf(given).map(({ status, title }) => `${status} ${title}`)).toEqual(want);
  });
});

describe("what a status means", () => {
  const ofHttp = "The request conflicts with the current state of the resource.";

  it.each([
    { name: "what all operations say", given: ["Taken.", "Taken."], want: "Taken.", source: "operations" },
    { name: "what HTTP says, if they differ", given: ["Taken.", "Gone."], want: ofHttp, source: "http" },
    { name: "what HTTP says, if they say nothing", given: ["", ""], want: ofHttp, source: "http" },
    {
      name: "what HTTP says, if they repeat the status",
      given: ["409 conflict"],
      want: ofHttp,
      source: "http",
    },
  ])("is $name", ({ given, want, source }) => {
    const operations = given.map((description) => ({ "409": description }));
    expect(normsOf(operations)).toMatchObject([{ status: "409", description: want, source }]);
  });

  it("is what HTTP says of its class, if HTTP does not define it", () => {
    expect(normsOf([{ "599": "" }])).toMatchObject([
      { title: "Server Error", source: "http", retry: "after-delay" },
    ]);
  });

  const down = {
    description: "The platform is down.",
    "x-error": { status: "5XX", kind: "server", title: "Down", retry: "never", troubleshooting: ["Wait."] },
  };

  it("is what the shared response for its range says, with the name of its own", () => {
    expect(normsOf([{ "503": "Closed at night." }, { "500": "" }], { down })).toMatchObject([
      { status: "500", title: "Internal Server Error", description: down.description, retry: "never" },
      { status: "503", title: "Service Unavailable", description: "Closed at night.", source: "shared" },
      { status: "5XX", title: "Down", description: down.description, troubleshooting: ["Wait."] },
    ]);
  });

  it("is what the first of several shared responses says", () => {
    const again = { ...down, description: "Another." };
    expect(normsOf([], { down, again })).toMatchObject([{ status: "5XX", description: down.description }]);
  });
});
