import { describe, expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import { findJsonTypes } from "../../../generators/openapi/json-types.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";

const thing = { $ref: "#/components/schemas/Thing" };
const schemas = {
  Thing: { type: "object" },
  Loop: { oneOf: [{ $ref: "#/components/schemas/Loop" }, { type: "array" }] },
};

/** The types that a schema allows, in one line; `any` for all of them. */
function typesOf(schema: object | undefined): string {
  const { follow, location } = followWithin({ components: { schemas } } as never);
  const types = findJsonTypes({ node: schema, location }, follow);
  return types.length === 6 ? "any" : types.join();
}

describe("the JSON types of a schema", () => {
  it.each([
    { name: "no schema", given: undefined, want: "any" },
    { name: "nothing", given: {}, want: "any" },
    { name: "a type", given: { type: "object" }, want: "object" },
    { name: "whole numbers", given: { type: "integer" }, want: "number" },
    { name: "several types", given: { type: ["array", "null"] }, want: "array,null" },
    { name: "a type that there is not", given: { type: "file" }, want: "any" },
    { name: "nullable", given: { type: "object", nullable: true }, want: "null,object" },
    { name: "nullable beside a reference", given: { ...thing, nullable: true }, want: "null,object" },
    { name: "a nullable composition", given: { allOf: [thing], nullable: true }, want: "null,object" },
    { name: "properties alone", given: { properties: {} }, want: "object" },
    { name: "a map", given: { additionalProperties: { type: "string" } }, want: "object" },
    { name: "items alone", given: { items: {} }, want: "array" },
    { name: "listed values", given: { enum: ["a", 1, null] }, want: "null,number,string" },
    { name: "a constant", given: { const: null }, want: "null" },
    { name: "a reference", given: thing, want: "object" },
    { name: "a reference to nothing", given: { $ref: "#/components/schemas/None" }, want: "any" },
    { name: "parts that agree", given: { allOf: [thing, { description: "It." }] }, want: "object" },
    {
      name: "parts of which one narrows",
      given: { allOf: [{ type: ["object", "null"] }, thing] },
      want: "object",
    },
    { name: "parts that contradict", given: { allOf: [thing, { type: "array" }] }, want: "any" },
    { name: "alternatives", given: { oneOf: [thing, { type: "array" }] }, want: "array,object" },
    { name: "alternatives with null", given: { anyOf: [thing, { type: "null" }] }, want: "null,object" },
    { name: "alternatives of which one is anything", given: { anyOf: [thing, {}] }, want: "any" },
    {
      name: "alternatives that a type narrows",
      given: { type: "object", oneOf: [thing, {}] },
      want: "object",
    },
    { name: "alternatives within parts", given: { allOf: [{ oneOf: [thing, thing] }] }, want: "object" },
    { name: "itself among its alternatives", given: { $ref: "#/components/schemas/Loop" }, want: "any" },
  ] satisfies { name: string; given: OpenApiSchema | undefined | object; want: string }[])(
    "are $want for $name",
    ({ given, want }) => {
      expect(typesOf(given)).toBe(want);
    },
  );
});
