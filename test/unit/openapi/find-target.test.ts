import { describe, expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiDocument, OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { openApiDocument } from "../contract/documents.js";

function documentWith(schemas: Readonly<Record<string, OpenApiSchema>>): OpenApiDocument {
  return openApiDocument({ components: { schemas } });
}

const target = { type: "string" };

const cases: readonly {
  readonly name: string;
  readonly schemas: Readonly<Record<string, OpenApiSchema>>;
  readonly given: object;
  readonly want: object | undefined;
}[] = [
  { name: "what is no reference", schemas: {}, given: target, want: target },
  { name: "a reference", schemas: { A: target }, given: { $ref: "#/components/schemas/A" }, want: target },
  {
    name: "a reference to a reference",
    schemas: { A: { $ref: "#/components/schemas/B" }, B: target },
    given: { $ref: "#/components/schemas/A" },
    want: target,
  },
  {
    name: "a name with a slash and a tilde",
    schemas: { "a/b~c": target },
    given: { $ref: "#/components/schemas/a~1b~0c" },
    want: target,
  },
  {
    name: "a name that looks like an escape once it is read",
    schemas: { "~1": target },
    given: { $ref: "#/components/schemas/~01" },
    want: target,
  },
  {
    name: "a name that is percent-encoded",
    schemas: { "a b": target },
    given: { $ref: "#/components/schemas/a%20b" },
    want: target,
  },
  {
    name: "a lone percent sign",
    schemas: { "100%": target },
    given: { $ref: "#/components/schemas/100%" },
    want: target,
  },
  {
    name: "a member of a list",
    schemas: { A: { allOf: [{ type: "null" }, target] } },
    given: { $ref: "#/components/schemas/A/allOf/1" },
    want: target,
  },
  {
    name: "a reference that leads nowhere",
    schemas: {},
    given: { $ref: "#/components/schemas/A" },
    want: undefined,
  },
  {
    name: "a reference to inherited members",
    schemas: {},
    given: { $ref: "#/components/schemas/constructor" },
    want: undefined,
  },
  {
    name: "a reference to what is no object",
    schemas: { A: target },
    given: { $ref: "#/components/schemas/A/type" },
    want: undefined,
  },
  {
    name: "a reference beyond text",
    schemas: { A: target },
    given: { $ref: "#/components/schemas/A/type/0" },
    want: undefined,
  },
  {
    name: "a circle of one",
    schemas: { A: { $ref: "#/components/schemas/A" } },
    given: { $ref: "#/components/schemas/A" },
    want: undefined,
  },
  {
    name: "a circle of two",
    schemas: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
    given: { $ref: "#/components/schemas/A" },
    want: undefined,
  },
];

describe("a reference within a document", () => {
  it.each(cases)("leads where it should: $name", ({ schemas, given, want }) => {
    const { follow, location } = followWithin(documentWith(schemas));
    expect(follow(given, location)?.node).toEqual(want);
  });
});
