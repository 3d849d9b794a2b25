import { describe, expect, it } from "vitest";
import { toCheckSchema } from "../../../generators/testing/check-schema.js";

const components: Readonly<Record<string, unknown>> = {
  "#/components/schemas/Secret": { type: "string", writeOnly: true },
};

function convert(schema: unknown, isOldDialect = false) {
  return toCheckSchema(schema, { isOldDialect, find: (reference) => components[reference] });
}

describe("a schema for checks", () => {
  it.each([
    {
      name: "keeps what says something of values",
      given: { type: "string", minLength: 1, pattern: "^a", format: "date", enum: ["a"] },
      want: { type: "string", enum: ["a"], format: "date", pattern: "^a", minLength: 1 },
    },
    {
      name: "leaves out what says nothing of them",
      given: {
        title: "A",
        description: "B",
        example: 1,
        examples: [1],
        default: 1,
        deprecated: true,
        "x-a": 1,
      },
      want: {},
    },
    {
      name: "leaves out what would lead a validator elsewhere",
      given: {
        $id: "https://example.com",
        $schema: "a",
        $dynamicRef: "#a",
        $anchor: "a",
        $defs: {},
        id: "a",
      },
      want: {},
    },
    {
      name: "leaves out keywords of the wrong shape",
      given: {
        type: "text",
        minLength: -1,
        maximum: "1",
        required: true,
        enum: "a",
        properties: [],
        allOf: {},
      },
      want: {},
    },
    {
      name: "refers to components",
      given: { $ref: "#/components/schemas/Card" },
      want: { $ref: "component:Card" },
    },
    {
      name: "refers to nothing else",
      given: { $ref: "https://example.com/a.json" },
      want: {},
    },
    {
      name: "takes `true` and `false` for schemas",
      given: {
        properties: { a: true, b: false },
        additionalProperties: false,
        items: [true, { type: "null" }],
      },
      want: {
        properties: { a: true, b: false },
        additionalProperties: false,
        prefixItems: [true, { type: "null" }],
      },
    },
    {
      name: "does not require what is write-only",
      given: {
        required: ["a", "b", "c"],
        properties: { a: { writeOnly: true }, b: { $ref: "#/components/schemas/Secret" }, c: {} },
      },
      want: { required: ["c"], properties: { a: {}, b: { $ref: "component:Secret" }, c: {} } },
    },
    {
      name: "tells alternatives apart by the values that a mapping names",
      given: {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat", dog: "Dog" } },
      },
      want: {
        oneOf: [
          { allOf: [{ $ref: "component:Cat" }, { properties: { kind: { enum: ["cat"] } } }] },
          { allOf: [{ $ref: "component:Dog" }, { properties: { kind: { enum: ["dog"] } } }] },
        ],
      },
    },
    {
      name: "has a property that is called __proto__",
      given: JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'),
      want: JSON.parse('{"properties":{"__proto__":{"type":"string"}}}'),
    },
  ])("$name", ({ given, want }) => {
    expect(convert(given)).toEqual(want);
  });

  it.each([
    { name: "a type", given: { type: "string", nullable: true }, want: { type: ["string", "null"] } },
    {
      name: "an enum",
      given: { type: "string", enum: ["a"], nullable: true },
      want: { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }] },
    },
    {
      name: "a reference, beside which nothing else counts",
      given: { $ref: "#/components/schemas/Card", nullable: true, minLength: 1 },
      want: { anyOf: [{ $ref: "component:Card" }, { type: "null" }] },
    },
  ])("of OpenAPI 3.0 may be null where it is $name", ({ given, want }) => {
    expect(convert(given, true)).toEqual(want);
  });

  it("of OpenAPI 3.0 has exclusive limits", () => {
    const given = { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false };
    expect(convert(given, true)).toEqual({ exclusiveMinimum: 1, maximum: 9 });
  });
});
