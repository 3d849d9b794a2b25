import { describe, expect, it } from "vitest";
import { isExtensible, listCodes, locateCodes } from "../../../generators/codes/listed-codes.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";

const cases: readonly {
  readonly name: string;
  readonly given: OpenApiSchema;
  readonly want: Readonly<Record<string, readonly (string | number)[]>>;
}[] = [
  { name: "an enum", given: { enum: ["A", "B"] }, want: { A: ["enum", 0], B: ["enum", 1] } },
  { name: "a constant", given: { const: "A" }, want: { A: ["const"] } },
  {
    name: "values to which others may be added",
    given: { "x-extensible-enum": ["A", "B"] },
    want: { A: ["x-extensible-enum", 0], B: ["x-extensible-enum", 1] },
  },
  {
    name: "the enum beside such values",
    given: { enum: ["A"], "x-extensible-enum": ["A", "B"] },
    want: { A: ["enum", 0] },
  },
  {
    name: "whole numbers as text, each value once",
    given: { enum: [101, "101", 10003, 1.5, null] },
    want: { "101": ["enum", 0], "10003": ["enum", 2] },
  },
  { name: "no type that says nothing", given: { enum: ["about:blank", "A"] }, want: { A: ["enum", 1] } },
];

describe("listCodes", () => {
  it.each(cases)("lists $name", ({ given, want }) => {
    expect(Object.fromEntries(locateCodes(given))).toEqual(want);
    expect(new Set(listCodes(given).map(({ code }) => code))).toEqual(new Set(Object.keys(want)));
  });

  it("knows which lists are open", () => {
    expect([{ "x-extensible-enum": ["A"] }, { enum: ["A"] }, {}].map(isExtensible)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
