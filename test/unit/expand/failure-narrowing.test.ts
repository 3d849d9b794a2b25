import { describe, expect, it } from "vitest";
import type { FailurePlace } from "../../../generators/codes/body-parts.js";
import { isRefusal } from "../../../generators/codes/failure-values.js";
import {
  buildFailureSchema,
  buildFailureValue,
  requireAlong,
} from "../../../generators/expand/failure-narrowing.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { placeValue } from "../../../generators/samples/place-value.js";

describe("what only refusals have at a place", () => {
  const rows: readonly {
    readonly name: string;
    readonly place: Omit<FailurePlace, "at">;
    readonly leaf?: OpenApiSchema;
    readonly schema: object;
    readonly value: unknown;
  }[] = [
    { name: "a flag", place: { equals: [false] }, schema: { type: "boolean", enum: [false] }, value: false },
    { name: "null", place: { equals: [null] }, schema: { type: "null", enum: [null] }, value: null },
    { name: "mixed values", place: { equals: ["no", 7] }, schema: { enum: ["no", 7] }, value: "no" },
    { name: "any other value", place: { not: ["0"] }, schema: { not: { enum: ["0"] } }, value: "Why." },
    {
      name: "any other of a list",
      place: { not: ["ok"] },
      leaf: { type: "string", enum: ["ok", "busy", "down"] },
      schema: { type: "string", enum: ["busy", "down"] },
      value: "busy",
    },
    {
      name: "any other number",
      place: { not: [1] },
      leaf: { type: "integer" },
      schema: { not: { enum: [1] } },
      value: 2,
    },
    {
      name: "a flag that is not up",
      place: { not: [true] },
      leaf: { type: "boolean" },
      schema: { not: { enum: [true] } },
      value: false,
    },
    { name: "anything", place: {}, schema: {}, value: "Why." },
    {
      name: "text",
      place: {},
      leaf: { type: "string" },
      schema: { type: "string", minLength: 1 },
      value: "Why.",
    },
    {
      name: "a list",
      place: {},
      leaf: { type: ["null", "array"] },
      schema: { type: "array", minItems: 1 },
      value: ["Why."],
    },
    {
      name: "an object",
      place: {},
      leaf: { type: "object" },
      schema: { type: "object", minProperties: 1 },
      value: { message: "Why." },
    },
    {
      name: "a flag by itself",
      place: {},
      leaf: { type: "boolean" },
      schema: { type: "boolean", enum: [true] },
      value: true,
    },
  ];

  it.each(rows)("$name", ({ place: given, leaf, schema, value }) => {
    const place = { at: ["a", "0", "b"], ...given };
    const leaves = leaf ? [leaf] : [];
    expect(buildFailureSchema(place, leaves)).toEqual(schema);
    expect(buildFailureValue(place, leaves, "Why.")).toEqual(value);
    expect(isRefusal(placeValue({}, place.at, value), [place])).toBe(true);
  });
});

it("is required, with all on the way to it", () => {
  expect(requireAlong(["a", "1", "b"], { type: "string" })).toEqual({
    type: "object",
    required: ["a"],
    properties: {
      a: {
        type: "array",
        minItems: 2,
        items: { type: "object", required: ["b"], properties: { b: { type: "string" } } },
      },
    },
  });
});
