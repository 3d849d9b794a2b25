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
      security: [],
      servers: [],
      parameters: [],
      successes: [],
      accepts: [],
      errors: [],
      deviations: [],
    });
  });

  it("has no tag that is no text, as where a reference leads to the root", () => {
    expect(operationOf({ tags: [{ name: "things" } as never] }).tag).toBe("default");
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

  it("lists its parameters and those of its path, by place", () => {
    const parameters = [
      { name: "q", in: "query" },
      { $ref: "#/components/parameters/Page" },
      { name: "session", in: "cookie", required: true },
      { name: "odd", in: "body" },
    ];
    const item = { parameters: [{ name: "id", in: "path", required: true }] };
    const components = { parameters: { Page: { name: "page", in: "query", required: true } } };
    const built = operationOf({ parameters }, { item, document: { components } as object }).parameters;
    expect(built.map(({ name, place, required }) => [name, place, required])).toEqual([
      ["id", "path", true],
      ["q", "query", false],
      ["page", "query", true],
      ["session", "cookie", true],
    ]);
  });

  it("lets its own parameter take the place of its path's", () => {
    const item = { parameters: [{ name: "q", in: "query", required: true }] };
    const { parameters } = operationOf({ parameters: [{ name: "q", in: "query" }] }, { item });
    expect(parameters.map(({ required }) => required)).toEqual([false]);
  });

  const styled = (style: string, explode = false, allowReserved = false) => ({
    style,
    explode,
    allowReserved,
  });

  it.each([
    { name: "a path", given: { in: "path" }, want: styled("simple") },
    { name: "a query", given: { in: "query" }, want: styled("form", true) },
    { name: "a header", given: { in: "header" }, want: styled("simple") },
    { name: "a cookie", given: { in: "cookie" }, want: styled("form", true) },
    { name: "what it says", given: { in: "query", style: "form", explode: false }, want: styled("form") },
    {
      name: "a list between pipes",
      given: { in: "query", style: "pipeDelimited" },
      want: styled("pipeDelimited"),
    },
    { name: "a deep object", given: { in: "query", style: "deepObject" }, want: styled("deepObject", true) },
    {
      name: "reserved characters",
      given: { in: "query", allowReserved: true },
      want: styled("form", true, true),
    },
    { name: "a style of another place", given: { in: "path", style: "form" }, want: styled("simple") },
  ])("writes parameters in the style of $name", ({ given, want }) => {
    const [parameter] = operationOf({ parameters: [{ name: "a", ...given }] } as object).parameters;
    expect(parameter?.serialization).toEqual(want);
  });

  it.each([
    { name: "text", given: { type: "string" }, want: "primitive" },
    { name: "text or nothing", given: { type: ["integer", "null"] }, want: "primitive" },
    { name: "listed values", given: { enum: ["a", 1] }, want: "primitive" },
    { name: "a list", given: { type: "array", items: {} }, want: "list" },
    { name: "items alone", given: { items: {} }, want: "list" },
    { name: "text or a list", given: { oneOf: [{ type: "string" }, { type: "array" }] }, want: "list" },
    { name: "an object", given: { type: "object" }, want: "any" },
    { name: "properties alone", given: { properties: {} }, want: "any" },
    { name: "parts of an object", given: { allOf: [{ properties: {} }, { required: ["a"] }] }, want: "any" },
    { name: "whatever it says", given: {}, want: "any" },
    { name: "text or whatever", given: { anyOf: [{ type: "string" }, {}] }, want: "any" },
    { name: "nothing", given: undefined, want: "any" },
  ])("knows what values a parameter has: $name", ({ given, want }) => {
    const [parameter] = operationOf({
      parameters: [{ name: "a", in: "query", ...(given && { schema: given }) }],
    } as object).parameters;
    expect(parameter?.values).toBe(want);
  });

  it.each([
    {
      name: "JSON before anything else",
      given: { "text/plain": {}, "application/json": {} },
      want: ["application/json", "text/plain"],
    },
    {
      name: "JSON of a kind",
      given: { "text/plain": {}, "application/vnd.a+json; v=1": {} },
      want: ["application/vnd.a+json; v=1", "text/plain"],
    },
    {
      name: "the first one",
      given: { "multipart/form-data": {}, "text/plain": {} },
      want: ["multipart/form-data", "text/plain"],
    },
    {
      name: "JSON before a sequence of it",
      given: { "application/json-seq": {}, "application/json": {} },
      want: ["application/json", "application/json-seq"],
    },
  ])("sends $name", ({ given, want }) => {
    const { requestBody } = operationOf({ requestBody: { required: true, content: given } });
    expect(requestBody?.required).toBe(true);
    expect(requestBody?.contents.map(({ mediaType }) => mediaType)).toEqual(want);
  });

  it("knows how the properties of a form are written", () => {
    const encoding = {
      a: { contentType: "image/png" },
      b: { style: "deepObject" },
      c: { headers: { "X-A": {} }, explode: false },
    };
    const { requestBody } = operationOf({
      requestBody: { content: { "multipart/form-data": { encoding } } },
    } as object);
    expect(requestBody?.contents[0].encodings).toEqual([
      { name: "a", contentType: "image/png", hasHeaders: false },
      { name: "b", serialization: styled("deepObject", true), hasHeaders: false },
      { name: "c", serialization: styled("form"), hasHeaders: true },
    ]);
  });

  it.each([
    {
      name: "primitives and files",
      given: { a: { type: "integer" }, b: { type: "string", format: "binary" } },
      want: true,
    },
    { name: "lists of them", given: { a: { type: "array", items: { type: "string" } } }, want: true },
    { name: "files of OpenAPI 3.1", given: { a: { contentMediaType: "image/png" } }, want: true },
    { name: "an object", given: { a: { type: "object" } }, want: false },
    { name: "a list of objects", given: { a: { type: "array", items: { type: "object" } } }, want: false },
    { name: "anything", given: { a: {} }, want: false },
  ])("knows whether a form is flat: $name", ({ given, want }) => {
    const schema = { type: "object", properties: given };
    const { requestBody } = operationOf({
      requestBody: { content: { "multipart/form-data": { schema } } },
    } as object);
    expect(requestBody?.contents[0].isFlat).toBe(want);
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
