import { describe, expect, it } from "vitest";
import { findTellingName, findValueDescription } from "../../../generators/codes/value-texts.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";

/** Schemas that describe the second of two values, `B`, as "Second.". */
const described: readonly { readonly name: string; readonly given: Readonly<Record<string, unknown>> }[] = [
  { name: "x-enumDescriptions, a map", given: { "x-enumDescriptions": { A: "First.", B: "Second." } } },
  { name: "x-enumDescriptions, a list", given: { "x-enumDescriptions": ["First.", "Second."] } },
  { name: "x-enum-descriptions, a list", given: { "x-enum-descriptions": ["First.", "Second."] } },
  { name: "x-enum-descriptions, a map", given: { "x-enum-descriptions": { B: "Second." } } },
  { name: "enumDescriptions", given: { enumDescriptions: ["First.", "Second."] } },
  { name: "markdownEnumDescriptions", given: { markdownEnumDescriptions: ["First.", "Second."] } },
  {
    name: "x-ms-enum",
    given: {
      "x-ms-enum": { name: "Codes", values: [{ value: "A" }, { value: "B", description: "Second." }] },
    },
  },
  {
    name: "x-enum-comments, by name",
    given: { "x-enum-varnames": ["CodeA", "CodeB"], "x-enum-comments": { CodeB: "Second." } },
  },
  {
    name: "the first that says anything",
    given: { "x-enumDescriptions": { B: " " }, enumDescriptions: ["", "Second."] },
  },
];

describe("findValueDescription", () => {
  it.each(described)("reads $name", ({ given }) => {
    expect(findValueDescription({ enum: ["A", "B"], ...given } as OpenApiSchema, "B", 1)).toBe("Second.");
  });

  it("reads own properties alone", () => {
    const schema = { enum: ["toString"], "x-enumDescriptions": {} } as OpenApiSchema;
    expect(findValueDescription(schema, "toString", 0)).toBeUndefined();
  });
});

describe("findTellingName", () => {
  it.each([
    { "x-enum-varnames": ["LOST", "GONE"] },
    { "x-enumNames": ["LOST", "GONE"] },
    { "x-ms-enum": { values: [{ value: 2, name: "GONE" }] } },
  ])("reads %j", (given) => {
    expect(findTellingName({ enum: [1, 2], ...given } as OpenApiSchema, "2", 1)).toBe("GONE");
  });

  it.each(["CARD_GONE", "CardGone", "card-gone"])(
    "is nothing of a value that is called the same: %s",
    (name) => {
      expect(
        findTellingName({ enum: ["CARD_GONE"], "x-enumNames": [name] } as OpenApiSchema, "CARD_GONE", 0),
      ).toBe(undefined);
    },
  );
});
