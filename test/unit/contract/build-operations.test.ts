import { describe, expect, it } from "vitest";
import { codedResponse, contractOf, operationOf } from "./documents.js";

describe("an operation", () => {
  it("takes what it does not say from elsewhere", () => {
    const [operation] = contractOf({ paths: { "/things": { get: {} } } }).operations;
    expect(operation).toEqual({
      id: "get /things",
      method: "GET",
      path: "/things",
      tag: "default",
      summary: "get /things",
      deprecated: false,
      replacedBy: [],
      replay: "safe",
      secured: false,
      servers: [],
      parameters: [],
      successes: [],
      accepts: [],
      errors: [],
      deviations: [],
    });
  });

  it("says what the document says of it", () => {
    expect(
      operationOf({
        summary: "Do it",
        description: "Does it.",
        tags: ["things", "more"],
        deprecated: true,
        servers: [{ url: "https://b.example", description: "Own" }],
        "x-replaced-by": ["do-better"],
        "x-deviations": [{ status: 409 as never, reason: "It is old." }],
      }),
    ).toMatchObject({
      id: "do-thing",
      method: "POST",
      tag: "things",
      summary: "Do it",
      description: "Does it.",
      deprecated: true,
      servers: [{ name: "own", url: "https://b.example" }],
      replacedBy: ["do-better"],
      deviations: [{ status: "409", reason: "It is old." }],
    });
  });

  it("has the servers of its path unless it has its own", () => {
    const item = { servers: [{ url: "https://c.example", description: "Path" }] };
    expect(operationOf({}, { item }).servers).toMatchObject([{ name: "path", url: "https://c.example" }]);
    const own = { servers: [{ url: "https://b.example", description: "Own" }] };
    expect(operationOf(own, { item }).servers).toMatchObject([{ name: "own", url: "https://b.example" }]);
  });

  it.each([
    { name: "GET", method: "get", given: undefined, want: { replay: "safe" } },
    { name: "HEAD", method: "head", given: undefined, want: { replay: "safe" } },
    { name: "POST", method: "post", given: undefined, want: { replay: "once" } },
    { name: "PUT", method: "put", given: undefined, want: { replay: "once" } },
    { name: "a DELETE that says that it is safe", method: "delete", given: "safe", want: { replay: "safe" } },
    { name: "a GET that says that it is not", method: "get", given: "once", want: { replay: "once" } },
    {
      name: "a key in a header",
      method: "post",
      given: { keyed: { header: "Idempotency-Key" } },
      want: { replay: "keyed", replayKey: { in: "header", name: "Idempotency-Key" } },
    },
    {
      name: "a key in the body",
      method: "post",
      given: { keyed: { body: "requestId" } },
      want: { replay: "keyed", replayKey: { in: "body", name: "requestId" } },
    },
  ])("knows about repeating $name", ({ method, given, want }) => {
    expect(operationOf({ "x-replay": given }, { method })).toMatchObject(want);
  });

  it.each([
    { name: "the document's requirement", given: {}, security: [{ Key: [] }], want: true },
    { name: "its own", given: { security: [{ Key: [] }] }, security: [], want: true },
    { name: "its own, none", given: { security: [] }, security: [{ Key: [] }], want: false },
    { name: "an alternative of none", given: { security: [{}, { Key: [] }] }, security: [], want: true },
    { name: "nothing but the alternative of none", given: { security: [{}] }, security: [], want: false },
  ])("takes credentials by $name: $want", ({ given, security, want }) => {
    expect(operationOf(given, { document: { security } }).secured).toBe(want);
  });

  it("lists the places of its parameters and those of its path", () => {
    const parameters = [
      { name: "q", in: "query" },
      { $ref: "#/components/parameters/Page" },
      { name: "session", in: "cookie", required: true },
    ];
    const item = { parameters: [{ name: "id", in: "path", required: true }] };
    const components = { parameters: { Page: { name: "page", in: "query", required: true } } };
    expect(operationOf({ parameters }, { item, document: { components } as object }).parameters).toEqual([
      { place: "path", required: true },
      { place: "query", required: true },
    ]);
  });

  it("lets its own parameter take the place of its path's", () => {
    const item = { parameters: [{ name: "q", in: "query", required: true }] };
    expect(operationOf({ parameters: [{ name: "q", in: "query" }] }, { item }).parameters).toEqual([
      { place: "query", required: false },
    ]);
  });

  it.each([
    {
      name: "JSON before anything else",
      given: { "text/plain": {}, "application/json": {} },
      want: "application/json",
    },
    {
      name: "JSON of a kind",
      given: { "text/plain": {}, "application/vnd.a+json; v=1": {} },
      want: "application/vnd.a+json; v=1",
    },
    {
      name: "the first one",
      given: { "multipart/form-data": {}, "text/plain": {} },
      want: "multipart/form-data",
    },
  ])("sends $name", ({ given, want }) => {
    expect(operationOf({ requestBody: { required: true, content: given } }).requestBody).toEqual({
      mediaType: want,
      required: true,
    });
  });

  it("takes a sequence of JSON texts for no JSON", () => {
    const content = { "application/json-seq": {}, "application/json": {} };
    expect(operationOf({ requestBody: { content } }).requestBody?.mediaType).toBe("application/json");
  });

  it.each([
    { name: "no body", given: undefined },
    { name: "a body of no media type", given: { content: {} } },
    { name: "a reference that leads nowhere", given: { $ref: "#/components/requestBodies/Missing" } },
  ])("has none with $name", ({ given }) => {
    expect(operationOf({ ...(given && { requestBody: given }) })).not.toHaveProperty("requestBody");
  });

  it("tells successes from errors", () => {
    const responses = {
      "200": { content: { "application/json": {} } },
      "204": {},
      "2XX": { content: { "text/csv": {} } },
      "400": {},
      "5XX": {},
      default: {},
    };
    const { successes, errors } = operationOf({ responses });
    expect(successes.map(({ status }) => status)).toEqual(["200", "204", "2XX"]);
    expect(errors.map(({ status, kind }) => `${status} ${kind}`)).toEqual([
      "400 invalidRequest",
      "5XX server",
      "default unexpectedStatus",
    ]);
  });

  it("takes a range in lower case for a range", () => {
    expect(operationOf({ responses: { "4xx": codedResponse({ enum: ["A"] }) } })).toMatchObject({
      successes: [],
      errors: [{ codes: [{ code: "A" }] }],
    });
  });

  it("is found behind a reference to its path", () => {
    const components = { pathItems: { Things: { get: { operationId: "list-things" } } } };
    const { operations } = contractOf({
      paths: { "/things": { $ref: "#/components/pathItems/Things" } },
      components: components as object,
    });
    expect(operations.map(({ id }) => id)).toEqual(["list-things"]);
  });

  it("has no id that is method and path of another", () => {
    const { operations } = contractOf({
      paths: {
        "/a": { get: {} },
        "/b": { get: { operationId: "get /a" } },
        "/c": { get: { operationId: "get /b" } },
      },
    });
    expect(operations.map(({ id }) => id)).toEqual(["get /a", "get /b", "get /c"]);
  });

  it("comes in the order of the document", () => {
    const get = (operationId: string) => ({ get: { operationId } });
    const { operations } = contractOf({ paths: { "/b": get("b"), "/a": get("a") } });
    expect(operations.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});
