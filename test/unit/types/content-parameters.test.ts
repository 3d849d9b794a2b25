import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { emitSchema } from "../../../generators/types/emit-schema.js";

const text = { type: "string" };
const filter = { type: "object", required: ["x"], properties: { x: { type: "number" } } };
const form = "application/x-www-form-urlencoded";

/** The types of a document with one parameter that has content, on one line. */
function emit(place: string, content: object, method = "get"): string {
  const parameter = { name: "shown", in: place, required: true, content };
  const operation = { operationId: "find", parameters: [parameter], responses: {} };
  const document = {
    openapi: "3.2.0",
    info: { title: "Things", version: "1" },
    paths: { "/things/{shown}": { [method]: operation } },
    components: {
      schemas: {
        Filter: { ...filter, properties: { ...filter.properties, id: { ...text, readOnly: true } } },
      },
    },
  };
  return emitSchema(document as unknown as OpenApiDocument).text.replace(/\s+/g, " ");
}

describe("a parameter with content", () => {
  it.each(["path", "query", "header", "cookie"])("takes the values of its JSON in the %s", (place) => {
    const emitted = emit(place, { "application/json": { schema: filter } });
    expect(emitted).toContain(`${place}: { shown: { x: number; }; };`);
  });

  it.each([
    { name: "a form", content: { [form]: { schema: filter } }, want: "{ x: number; }" },
    { name: "a form without a schema", content: { [form]: {} }, want: "Record<string, unknown>" },
    {
      name: "JSON",
      content: { "application/json": { schema: { type: "array", items: text } } },
      want: "string[]",
    },
    { name: "text", content: { "text/plain": { schema: text } }, want: "string" },
  ])("takes the values of a whole query that is $name", ({ content, want }) => {
    expect(emit("querystring", content)).toContain(`query: { shown: ${want}; };`);
    expect(emit("querystring", content, "query")).toContain(`query: { shown: ${want}; };`);
  });

  it.each([
    { name: "JSON of anything", content: { "application/json": {} }, want: "unknown" },
    { name: "JSON of a kind", content: { "application/a+json": { schema: filter } }, want: "{ x: number; }" },
    { name: "a number as text", content: { "text/plain": { schema: { type: "integer" } } }, want: "number" },
    {
      name: "one of some texts",
      content: { "text/plain": { schema: { ...text, enum: ["a"] } } },
      want: '"a"',
    },
    { name: "text of any kind", content: { "text/plain": {} }, want: "string" },
    { name: "bytes", content: { "text/plain": { schema: { ...text, format: "binary" } } }, want: "string" },
    {
      name: "an object that the client cannot write",
      content: { "application/xml": { schema: filter } },
      want: "string",
    },
  ])("is typed as it is written: $name", ({ content, want }) => {
    expect(emit("query", content)).toContain(`query: { shown: ${want}; };`);
  });

  it("takes nothing that is read-only", () => {
    const emitted = emit("query", {
      "application/json": { schema: { $ref: "#/components/schemas/Filter" } },
    });
    expect(emitted).toContain('shown: components["schemas"]["Filter"];');
    expect(emitted).toContain("Filter: { x: number; };");
  });
});
