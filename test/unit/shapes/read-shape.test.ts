import { describe, expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import { createShapeReader } from "../../../generators/shapes/read-shape.js";
import type { Shape } from "../../../generators/shapes/shape.js";

const schemas = {
  Card: { type: "object", description: "A card.", properties: { id: { type: "string" } }, required: ["id"] },
  Frozen: { allOf: [{ $ref: "#/components/schemas/Card" }, { properties: { since: { type: "string" } } }] },
  Again: { type: "object", properties: { next: { $ref: "#/components/schemas/Again" } } },
  Round: { allOf: [{ $ref: "#/components/schemas/Round" }] },
};

const document = followWithin({ components: { schemas } });
const read = createShapeReader(document.follow);
const shapeOf = (node: unknown): Shape => read({ node, location: document.location.child("x") });
const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });

describe("the shape of a schema", () => {
  it.each([
    { name: "a type", given: { type: "string" }, want: { types: ["string"], isNullable: false } },
    {
      name: "types with null",
      given: { type: ["integer", "null"] },
      want: { types: ["integer"], isNullable: true },
    },
    {
      name: "nullable of OpenAPI 3.0",
      given: { type: "string", nullable: true },
      want: { isNullable: true },
    },
    {
      name: "null as an alternative, and what is left",
      given: { anyOf: [ref("Card"), { type: "null" }] },
      want: { key: "Card", types: ["object"], isNullable: true },
    },
    { name: "no type at all", given: {}, want: { types: [] } },
    { name: "a type from what it has", given: { properties: { a: {} } }, want: { types: ["object"] } },
    { name: "a type from its values", given: { enum: [1, 2] }, want: { types: ["number"] } },
    { name: "anything but an object", given: "text", want: { types: [], fields: [] } },
    { name: "a reference", given: ref("Card"), want: { key: "Card", description: "A card." } },
    {
      name: "a description beside a reference",
      given: { ...ref("Card"), description: "The new one." },
      want: { key: "Card", description: "The new one." },
    },
    {
      name: "a description around a reference",
      given: { allOf: [ref("Card")], description: "The new one." },
      want: { key: "Card", description: "The new one." },
    },
    { name: "a reference that leads nowhere", given: ref("None"), want: { key: "None", types: [] } },
    { name: "a schema that is itself", given: ref("Round"), want: { key: "Round", fields: [] } },
    { name: "who sets it", given: { readOnly: true }, want: { access: "readOnly" } },
    { name: "that it is secret", given: { "x-sensitive": true }, want: { isSensitive: true } },
    { name: "a default that is false", given: { default: false }, want: { default: { value: false } } },
    { name: "conditions", given: { not: { type: "string" } }, want: { hasConditions: true } },
    {
      name: "an exclusive limit of OpenAPI 3.0",
      given: { minimum: 1, exclusiveMinimum: true },
      want: { limits: { exclusiveMinimum: 1 } },
    },
    {
      name: "an exclusive limit of JSON Schema",
      given: { exclusiveMaximum: 9, maxLength: "no number" },
      want: { limits: { exclusiveMaximum: 9 } },
    },
  ])("has $name", ({ given, want }) => {
    expect(shapeOf(given)).toMatchObject(want);
  });

  it.each([
    {
      name: "with what they mean",
      given: { enum: ["a", "b"], "x-enumDescriptions": { a: "First." } },
      want: [{ value: "a", meaning: "First." }, { value: "b" }],
    },
    { name: "without null", given: { enum: ["a", null] }, want: [{ value: "a" }] },
    {
      name: "as alternatives of one value each",
      given: {
        oneOf: [
          { const: "a", description: "First." },
          { const: 2, title: "Second" },
        ],
      },
      want: [
        { value: "a", meaning: "First." },
        { value: 2, meaning: "Second" },
      ],
    },
  ])("lists values $name", ({ given, want }) => {
    expect(shapeOf(given)).toMatchObject({ values: want, choices: [] });
  });

  it("says that there may be values that are not listed", () => {
    expect(shapeOf({ "x-extensible-enum": ["a"] })).toMatchObject({ hasOtherValues: true });
    expect(shapeOf({ enum: ["a"] })).toMatchObject({ hasOtherValues: false });
  });

  it("merges what it is composed of", () => {
    const { key, fields } = shapeOf(ref("Frozen"));
    expect(key).toBe("Frozen");
    expect(fields.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ["id", true],
      ["since", false],
    ]);
  });

  it("has one level, so that a schema may hold itself", () => {
    const [field] = shapeOf(ref("Again")).fields;
    expect(field && read(field.schema)).toMatchObject({ key: "Again" });
  });

  it("tells alternatives apart by the values that stand for them", () => {
    const mapping = { frozen: "#/components/schemas/Frozen" };
    const oneOf = [ref("Card"), ref("Frozen"), { type: "null" }];
    const { choices, isNullable } = shapeOf({ oneOf, discriminator: { propertyName: "kind", mapping } });
    expect(choices).toMatchObject([
      { word: "oneOf", discriminator: "kind", options: [{ values: [] }, { values: ["frozen"] }] },
    ]);
    expect(isNullable).toBe(true);
  });

  it("takes the name of a schema for its value where nothing is mapped", () => {
    const { choices } = shapeOf({
      oneOf: [ref("Card"), ref("Frozen")],
      discriminator: { propertyName: "kind" },
    });
    expect(choices[0]?.options.map(({ values }) => values)).toEqual([["Card"], ["Frozen"]]);
  });

  it("has the items of a list, and other properties of an object", () => {
    expect(shapeOf({ type: "array", items: ref("Card") }).items?.node).toEqual(ref("Card"));
    expect(shapeOf({ additionalProperties: ref("Card") }).others?.node).toEqual(ref("Card"));
    const patterned = shapeOf({ patternProperties: { "^a": ref("Card"), "^b": { type: "string" } } });
    expect(patterned.fields.map(({ name }) => name)).toEqual(["/^a/", "/^b/"]);
    expect(shapeOf({ type: "array", prefixItems: [{ type: "string" }] }).fields).toMatchObject([
      { name: "[0]" },
    ]);
  });
});
