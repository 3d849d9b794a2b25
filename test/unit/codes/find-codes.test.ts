import { describe, expect, it } from "vitest";
import { findCodeSchemas } from "../../../generators/codes/find-codes.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { openApiDocument } from "../contract/documents.js";

/** Codes found in a body, by schema in the order of finding; `schemas` are those of `components`. */
function findIn(
  body: OpenApiSchema,
  path: readonly string[],
  schemas: Readonly<Record<string, OpenApiSchema>> = {},
): readonly (readonly string[])[] {
  const document = openApiDocument({ components: { schemas } });
  const { follow, location } = followWithin(document);
  return findCodeSchemas({ node: body, location }, path, follow).map(({ codes }) =>
    codes.map(({ code }) => code),
  );
}

const ref = (name: string): OpenApiSchema => ({ $ref: `#/components/schemas/${name}` });
const withCode = (code: OpenApiSchema): OpenApiSchema => ({ properties: { code } });

const cases: readonly {
  readonly name: string;
  readonly given: OpenApiSchema;
  readonly path?: readonly string[];
  readonly schemas?: Readonly<Record<string, OpenApiSchema>>;
  readonly want: readonly (readonly string[])[];
}[] = [
  { name: "an enum", given: withCode({ enum: ["A", "B"] }), want: [["A", "B"]] },
  { name: "a constant", given: withCode({ const: "A" }), want: [["A"]] },
  {
    name: "the enum where there is a constant too",
    given: withCode({ enum: ["A"], const: "B" }),
    want: [["A"]],
  },
  { name: "free text", given: withCode({ type: "string" }), want: [] },
  { name: "an empty enum", given: withCode({ enum: [] }), want: [] },
  { name: "values that are no codes", given: withCode({ enum: [1.5, "A", null, true] }), want: [["A"]] },
  { name: "whole numbers, as text", given: withCode({ enum: [10003, 0] }), want: [["10003", "0"]] },
  { name: "a whole number that is constant", given: withCode({ const: 10003 }), want: [["10003"]] },
  { name: "a body without the property", given: { properties: { other: { enum: ["A"] } } }, want: [] },
  { name: "a body that is the code", given: { enum: ["A"] }, path: [], want: [["A"]] },
  {
    name: "a property below the root",
    given: { properties: { error: withCode({ enum: ["A"] }) } },
    path: ["error", "code"],
    want: [["A"]],
  },
  {
    name: "the items of a list",
    given: { properties: { errors: { type: "array", items: withCode({ enum: ["A"] }) } } },
    path: ["errors", "0", "code"],
    want: [["A"]],
  },
  {
    name: "a list that says nothing of its items",
    given: { properties: { errors: { type: "array" } } },
    path: ["errors", "0", "code"],
    want: [],
  },
  {
    name: "references, one after the other",
    given: ref("Body"),
    schemas: { Body: ref("Real"), Real: withCode(ref("Code")), Code: { enum: ["A"] } },
    want: [["A"]],
  },
  { name: "a reference that leads nowhere", given: ref("Missing"), want: [] },
  {
    name: "a reference that leads to itself",
    given: ref("Body"),
    schemas: { Body: ref("Body") },
    want: [],
  },
  {
    name: "every part of an allOf",
    given: { allOf: [withCode({ type: "string" }), withCode({ enum: ["A"] })] },
    want: [["A"]],
  },
  {
    name: "what is left where an allOf narrows the codes of a shared body",
    given: { allOf: [ref("Base"), withCode({ enum: ["B", "C"] })] },
    schemas: { Base: withCode({ enum: ["A", "B", "C"] }) },
    want: [["B", "C"]],
  },
  {
    name: "what is left where properties beside a oneOf narrow its codes",
    given: {
      ...withCode({ enum: ["A"] }),
      oneOf: [withCode({ enum: ["A", "B"] }), withCode({ const: "C" })],
    },
    want: [["A"]],
  },
  {
    name: "the alternatives of a oneOf and an anyOf",
    given: {
      oneOf: [withCode({ const: "A" }), withCode({ const: "B" })],
      anyOf: [withCode({ const: "C" }), { type: "string" }],
    },
    want: [["A"], ["B"], ["C"]],
  },
  {
    name: "a code that is a oneOf of constants",
    given: withCode({ oneOf: [{ const: "A" }, { const: "B" }] }),
    want: [["A"], ["B"]],
  },
  {
    name: "a nullable code of OpenAPI 3.1",
    given: withCode({ anyOf: [{ enum: ["A"] }, { type: "null" }] }),
    want: [["A"]],
  },
  {
    name: "a property and compositions beside it",
    given: { ...withCode({ enum: ["A"] }), allOf: [withCode({ enum: ["B"] })] },
    want: [["A"], ["B"]],
  },
  {
    name: "compositions within compositions, behind references",
    given: { allOf: [{ oneOf: [ref("A"), { anyOf: [ref("B")] }] }] },
    schemas: { A: withCode({ const: "A" }), B: withCode({ const: "B" }) },
    want: [["A"], ["B"]],
  },
  {
    name: "a composition that contains itself, once",
    given: ref("Body"),
    schemas: {
      Body: { ...withCode({ enum: ["A"] }), allOf: [ref("Body")], oneOf: [{ anyOf: [ref("Body")] }] },
    },
    want: [["A"]],
  },
  {
    name: "a body whose property has the same schema again",
    given: ref("Node"),
    schemas: { Node: { properties: { code: { enum: ["A"] }, cause: ref("Node") } } },
    path: ["cause", "code"],
    want: [["A"]],
  },
  {
    name: "inherited names as properties that nobody wrote",
    given: withCode({ enum: ["A"] }),
    path: ["constructor"],
    want: [],
  },
  {
    name: "a property that is called __proto__",
    given: { properties: JSON.parse('{"__proto__": {"enum": ["A"]}}') as Record<string, OpenApiSchema> },
    path: ["__proto__"],
    want: [["A"]],
  },
];

describe("findCodeSchemas", () => {
  it.each(cases)("$name: $want", ({ given, path = ["code"], schemas = {}, want }) => {
    expect(findIn(given, path, schemas)).toEqual(want);
  });

  it("gives the schema that lists the codes, not the reference to it", () => {
    const code = { enum: ["A"] };
    const document = openApiDocument({ components: { schemas: { Code: code } } });
    const { follow, location } = followWithin(document);
    const [found] = findCodeSchemas({ node: withCode(ref("Code")), location }, ["code"], follow);
    expect(found?.schema).toBe(code);
  });

  // A graph in which the number of ways doubles with every level, as that of 40 levels in a hostile document.
  it("looks at a schema once, however many ways lead to it", () => {
    const levels = 12;
    const schemas: Record<string, OpenApiSchema> = { [`S${levels}`]: withCode({ enum: ["A"] }) };
    for (let level = 0; level < levels; level++) {
      schemas[`S${level}`] = { allOf: [ref(`S${level + 1}`), ref(`S${level + 1}`)] };
    }
    expect(findIn(ref("S0"), ["code"], schemas)).toEqual([["A"]]);
  });
});
