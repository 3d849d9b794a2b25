import { describe, expect, it } from "vitest";
import type { OpenApiResponse, OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { operationOf } from "./documents.js";

type Responses = Readonly<Record<string, OpenApiResponse>>;

const json = { content: { "application/json": {} } };
const problem = { content: { "application/problem+json": {} } };

/** The status of each success, with the media types of its bodies. */
function findSuccesses(responses: Responses, method = "post"): readonly string[] {
  return operationOf({ responses }, { method }).successes.map(({ status, bodies }) =>
    [status, ...bodies.map(({ mediaType }) => mediaType)].join(" "),
  );
}

describe("the successes of an operation", () => {
  it.each([
    { name: "none", given: {}, want: [] },
    { name: "errors alone", given: { "404": json }, want: [] },
    { name: "an interim response", given: { "100": json }, want: [] },
    { name: "a status", given: { "201": json }, want: ["201 application/json"] },
    { name: "a range", given: { "2xx": json }, want: ["2XX application/json"] },
    { name: "a redirect", given: { "302": {}, "400": json }, want: ["302"] },
    { name: "redirects alone", given: { "301": {}, "308": {} }, want: ["301", "308"] },
    {
      name: "redirects of a write beside a success",
      given: { "200": {}, "301": {}, "302": {}, "303": {}, "307": {}, "308": {} },
      want: ["200", "302", "303"],
    },
    { name: "default alone", given: { default: json }, want: ["default application/json"] },
    {
      name: "default beside errors",
      given: { "404": json, default: json },
      want: ["default application/json"],
    },
    { name: "default beside a success", given: { "200": {}, default: json }, want: ["200"] },
    { name: "default beside a redirect", given: { "307": {}, default: json }, want: ["307"] },
    { name: "default that is a problem", given: { default: problem }, want: [] },
    {
      name: "a body that HTTP does not allow",
      given: { "204": json, "205": json, "304": json },
      want: ["204", "205", "304"],
    },
  ] satisfies { name: string; given: Responses; want: string[] }[])(
    "are $want for $name",
    ({ given, want }) => {
      expect(findSuccesses(given)).toEqual(want);
    },
  );

  it("are, of redirects of a read beside a success, those that may be the answer", () => {
    const given = { "2XX": {}, "301": json, "302": {}, "307": {}, "308": {} };
    expect(findSuccesses(given, "get")).toEqual(["302", "307", "2XX"]);
  });

  it("have no body in answer to HEAD", () => {
    expect(findSuccesses({ "200": json }, "head")).toEqual(["200"]);
  });
});

describe("what an operation accepts", () => {
  it("is what all its responses are, in the order of the document, once", () => {
    const responses = {
      "200": { content: { "text/csv": {}, "application/json": {} } },
      "201": json,
      "400": problem,
      "4XX": { content: { "not valid": {} } },
    };
    expect(operationOf({ responses }).accepts).toEqual([
      "text/csv",
      "application/json",
      "application/problem+json",
    ]);
  });
});

describe("a body", () => {
  const formOf = (mediaType: string, schema?: OpenApiSchema) => {
    const content = { [mediaType]: { ...(schema && { schema }) } };
    return operationOf({ responses: { "200": { content } } }).successes[0]?.bodies[0]?.form;
  };

  it.each([
    { mediaType: "application/json", want: "json" },
    { mediaType: "Application/JSON; charset=utf-8", want: "json" },
    { mediaType: "application/vnd.a.b+json;v=1", want: "json" },
    { mediaType: "text/json", want: "json" },
    { mediaType: "text/plain", want: "text" },
    { mediaType: "text/csv; header=present", want: "text" },
    { mediaType: "image/svg+xml", want: "text" },
    { mediaType: "application/pdf", want: "bytes" },
    { mediaType: "application/x-ndjson", want: "jsonLines" },
    { mediaType: "application/geo+json-seq", want: "jsonLines" },
    { mediaType: "application/stream+json", want: "jsonLines" },
    { mediaType: "text/event-stream", want: "events" },
    { mediaType: "image/*", want: "bytes" },
    { mediaType: "", want: "bytes" },
  ])("of $mediaType is read as $want", ({ mediaType, want }) => {
    expect(formOf(mediaType)).toBe(want);
  });

  it.each([
    { name: "an object", schema: { type: "object" }, want: "json" },
    { name: "a list", schema: { items: {} }, want: "json" },
    { name: "a number", schema: { type: "integer" }, want: "json" },
    { name: "a composition", schema: { allOf: [{ oneOf: [{ properties: {} }] }] }, want: "json" },
    { name: "a reference", schema: { $ref: "#/components/schemas/Thing" }, want: "json" },
    { name: "text", schema: { type: "string" }, want: "text" },
    { name: "listed texts", schema: { enum: ["a"] }, want: "text" },
    { name: "bytes", schema: { type: "string", format: "binary" }, want: "bytes" },
    { name: "nothing", schema: {}, want: "bytes" },
  ] satisfies { name: string; schema: OpenApiSchema; want: string }[])(
    "of any media type is read as its schema says: $name",
    ({ schema, want }) => {
      const content = { "*/*": { schema } };
      const components = { schemas: { Thing: { type: "object" } } };
      const { successes } = operationOf({ responses: { "200": { content } } }, { document: { components } });
      expect(successes[0]?.bodies[0]?.form).toBe(want);
    },
  );
});

describe("the items of a stream", () => {
  const itemsOf = (media: object, mediaType = "text/event-stream") =>
    operationOf({ responses: { "200": { content: { [mediaType]: media } } } }).successes[0]?.bodies[0]?.items;
  const object = { type: "object", properties: { word: { type: "string" } } };
  const jsonData = { type: "string", contentMediaType: "application/json", contentSchema: object };
  const event = (data: object, name?: string) => ({
    type: "object",
    properties: { data, ...(name !== undefined && { event: { type: "string", enum: [name] } }) },
  });

  it.each([
    { name: "nothing said", given: {}, want: { describes: "nothing" } },
    { name: "text", given: { schema: { type: "string" } }, want: { describes: "nothing" } },
    { name: "data", given: { schema: object }, want: { describes: "data", jsonData: true } },
    {
      name: "a list of data",
      given: { schema: { type: "array", items: object } },
      want: { describes: "listOfData", jsonData: true },
    },
    {
      name: "an event with text",
      given: { itemSchema: event({ type: "string" }) },
      want: { describes: "item" },
    },
    {
      name: "an event with JSON",
      given: { itemSchema: event(jsonData) },
      want: { describes: "item", jsonData: true },
    },
    {
      name: "an event in a schema",
      given: { schema: event(object) },
      want: { describes: "item", jsonData: true },
    },
    {
      name: "events of which some have JSON",
      given: { itemSchema: { oneOf: [event({ type: "string" }, "word"), event(jsonData, "usage")] } },
      want: { describes: "item", jsonData: ["usage"] },
    },
  ])("are found for $name", ({ given, want }) => {
    expect(itemsOf(given)).toEqual(want);
  });

  it("are those of the list, or of the schema itself, in JSON lines", () => {
    expect(itemsOf({ schema: object }, "application/jsonl")).toEqual({ describes: "item" });
    expect(itemsOf({ schema: { type: "array", items: object } }, "application/jsonl")).toEqual({
      describes: "list",
    });
    expect(itemsOf({ itemSchema: object }, "application/jsonl")).toEqual({ describes: "item" });
    expect(itemsOf({}, "application/jsonl")).toEqual({ describes: "nothing" });
  });
});
