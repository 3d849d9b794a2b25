import { describe, expect, it } from "vitest";
import { codedResponse, operationOf } from "./documents.js";

describe("the codes of a status", () => {
  const codesOf = (response: Parameters<typeof codedResponse>[0], document: object = {}) =>
    operationOf({ responses: { "403": codedResponse(response) } }, { document }).errors[0]?.codes;

  it("have the meaning that stands at the schema, as a map or as a list, before that of the catalog", () => {
    const document = {
      "x-error-catalog": { A: { meaning: "A of the catalog." }, C: { meaning: "C of the catalog." } },
    };
    const schema = {
      enum: ["A", "B", "C", "D"],
      "x-enumDescriptions": { A: "A of the map." },
      "x-enum-descriptions": ["A of the list.", "B of the list."],
    };
    expect(codesOf(schema, document)?.map(({ meaning }) => meaning)).toEqual([
      "A of the map.",
      "B of the list.",
      "C of the catalog.",
      "",
    ]);
  });

  it("keep to their places in the list of meanings beside values that are no codes", () => {
    const schema = { enum: ["A", null, "B"], "x-enum-descriptions": ["Of A.", "Of null.", "Of B."] };
    expect(codesOf(schema)?.map(({ meaning }) => meaning)).toEqual(["Of A.", "Of B."]);
  });

  it("have the meaning that describes a constant", () => {
    const schema = { oneOf: [{ const: "A", description: "Of A." }, { const: "B" }] };
    expect(codesOf(schema)?.map(({ meaning }) => meaning)).toEqual(["Of A.", ""]);
  });

  it("have fix and advice of their operation before those of the catalog", () => {
    const document = {
      "x-error-catalog": {
        A: { meaning: "A.", fix: "Fix of the catalog.", retry: "never" },
        B: { meaning: "B.", fix: "Fix of the catalog." },
      },
    };
    const schema = { enum: ["A", "B", "C"], "x-error-catalog": { A: { fix: "Own fix." } } };
    expect(codesOf(schema, document)).toMatchObject([
      { code: "A", fix: "Own fix.", retry: "never" },
      { code: "B", fix: "Fix of the catalog." },
      { code: "C", meaning: "" },
    ]);
  });

  it("are generic where the shared response of the status says so", () => {
    const shared = { description: "", "x-error": { status: "403", kind: "forbidden", code: "FORBIDDEN" } };
    const codes = codesOf({ enum: ["FORBIDDEN", "A"] }, { components: { responses: { Shared: shared } } });
    expect(codes?.map(({ code, generic }) => [code, generic])).toEqual([
      ["FORBIDDEN", true],
      ["A", false],
    ]);
  });

  it("come with the example of their name, references followed", () => {
    const response = codedResponse(
      { enum: ["A", "B", "toString"] },
      {
        content: {
          "application/json": {
            schema: { properties: { errorCode: { enum: ["A", "B", "toString"] } } },
            examples: {
              A: { value: { errorCode: "A" } },
              B: { $ref: "#/components/examples/B" },
            },
          },
        },
      },
    );
    const components = { examples: { B: { value: { errorCode: "B", hint: 1 } } } };
    const { errors } = operationOf(
      { responses: { "403": response } },
      { document: { components } as object },
    );
    expect(errors[0]?.codes.map(({ sample }) => sample)).toEqual([
      { errorCode: "A" },
      { errorCode: "B", hint: 1 },
      { errorCode: "toString" },
    ]);
  });

  it("are each listed once", () => {
    expect(codesOf({ anyOf: [{ enum: ["A", "B", "A"] }, { enum: ["B"] }] })?.map(({ code }) => code)).toEqual(
      ["A", "B"],
    );
  });
});
