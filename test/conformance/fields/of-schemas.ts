import type { FieldRow } from "./field-row.js";

const card = "/components/schemas/Card";
const number = `${card}/properties/number`;
const list = { [number]: { type: "array", items: { type: "string" } } };
const numeric = { [`${number}/type`]: "number" };
const pets = {
  "/components/schemas/Dog": { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
  [card]: { oneOf: [{ $ref: "#/components/schemas/Dog" }], discriminator: { propertyName: "kind" } },
};

/** A field of a property of a schema. */
const ofNumber = (field: string, value: unknown, evidence: object, given = {}) =>
  ({ field: `Schema.${field}`, at: `${number}/${field}`, value, given, ...evidence }) as FieldRow;

/** One of the schema of an object. */
const ofCard = (field: string, value: unknown, evidence: object, given = {}) =>
  ({ field: `Schema.${field}`, at: `${card}/${field}`, value, given, ...evidence }) as FieldRow;

const types = (shows: string) => ({ in: "types", shows });
/** The server checks it: types allow more values than the schema. */
const checked = (describes: string) => ({ describes });

const conditional = {
  says: "1 schema with properties under a condition (`then`, `else` or `dependentSchemas`): the types do not have them",
};

/** Schemas. */
export const schemaFields: readonly FieldRow[] = [
  ofNumber("title", "Shown", types("Shown")),
  ofNumber("description", "Shown.", types("Shown.")),
  ofNumber("type", "boolean", types("number?: boolean")),
  ofNumber("format", "date-time", types("date-time")),
  ofNumber("enum", ["shown"], types('number?: "shown"')),
  ofNumber("const", "shown", types('number?: "shown"')),
  ofNumber("default", "shown", types("@default shown")),
  ofNumber("example", "shown", types("@example shown")),
  ofNumber("examples", ["shown"], types("shown")),
  ofNumber("nullable", true, types("number?: string | null")),
  ofNumber("deprecated", true, types("@deprecated")),
  ofNumber("readOnly", true, types("readonly number?: string")),
  ofNumber("writeOnly", true, types("CardRequest: {")),
  ofNumber("multipleOf", 5, checked("multipleOf: 5")),
  ofNumber("maximum", 5, checked("maximum: 5")),
  ofNumber("minimum", 5, checked("minimum: 5")),
  { ...ofNumber("exclusiveMaximum", 5, checked("exclusiveMaximum: 5"), numeric), versions: ["3.1", "3.2"] },
  { ...ofNumber("exclusiveMinimum", 5, checked("exclusiveMinimum: 5"), numeric), versions: ["3.1", "3.2"] },
  ofNumber("maxLength", 5, checked("maxLength: 5")),
  ofNumber("minLength", 5, checked("minLength: 5")),
  ofNumber("pattern", "^shown$", checked("^shown$")),
  ofNumber("maxItems", 5, checked("maxItems: 5"), list),
  ofNumber("minItems", 5, checked("minItems: 5"), list),
  ofNumber("uniqueItems", true, checked("uniqueItems: true"), list),
  ofNumber("contains", { const: "shown" }, checked("const: shown"), list),
  ofNumber("maxContains", 5, checked("maxContains: 5"), list),
  ofNumber("minContains", 5, checked("minContains: 5"), list),
  ofNumber("items", { type: "boolean" }, types("number?: boolean[]"), list),
  ofNumber("prefixItems", [{ type: "boolean" }], types("number?: ["), { [number]: { type: "array" } }),
  ofNumber("unevaluatedItems", false, checked("unevaluatedItems: false"), list),
  { ...ofNumber("exclusiveMaximum", true, checked("exclusiveMaximum: true"), numeric), versions: ["3.0"] },
  { ...ofNumber("exclusiveMinimum", true, checked("exclusiveMinimum: true"), numeric), versions: ["3.0"] },
  ofCard("maxProperties", 5, checked("maxProperties: 5")),
  ofCard("minProperties", 5, checked("minProperties: 5")),
  ofCard("required", ["number"], types("number: string")),
  ofCard("properties", { shown: { type: "string" } }, types("shown?: string")),
  ofCard("additionalProperties", { type: "string" }, types("[key: string]")),
  ofCard("patternProperties", { "^s_": { type: "number" } }, types("[key: string]")),
  ofCard("propertyNames", { pattern: "^shown$" }, checked("^shown$")),
  ofCard("unevaluatedProperties", false, checked("unevaluatedProperties: false")),
  ofCard("dependentRequired", { number: ["shown"] }, checked("- shown")),
  ofCard("dependentSchemas", { number: { properties: { shown: { type: "string" } } } }, conditional),
  ofCard("allOf", [{ type: "object", properties: { shown: { type: "string" } } }], types("shown?: string")),
  ofCard("anyOf", [{ type: "object", properties: { shown: { type: "string" } } }], types("shown?: string")),
  ofCard("oneOf", [{ type: "object", properties: { shown: { type: "string" } } }], types("shown?: string")),
  ofCard("not", { required: ["shown"] }, checked("- shown")),
  ofCard("if", { required: ["number"] }, checked("if:")),
  ofCard("then", { properties: { shown: { type: "string" } } }, conditional, { [`${card}/if`]: {} }),
  ofCard("else", { properties: { shown: { type: "string" } } }, conditional, { [`${card}/if`]: {} }),
  ofCard("externalDocs", { url: "https://shown.test" }, { describes: "https://shown.test" }),
  ofCard("$comment", "Shown.", { describes: "Shown." }),
  ofCard("xml", { name: "shown" }, { describes: "name: shown" }),
  ofNumber("contentEncoding", "base64", { describes: "contentEncoding: base64" }),
  ofNumber("contentMediaType", "image/png", { describes: "image/png" }),
  ofNumber(
    "contentSchema",
    { type: "object" },
    { describes: "contentSchema:" },
    { [`${number}/contentMediaType`]: "application/json" },
  ),
  ofNumber("$ref", "#/components/schemas/Shown", types('components["schemas"]["Shown"]'), {
    [number]: {},
    "/components/schemas/Shown": { type: "boolean" },
  }),
  ofCard("$defs", { Shown: { type: "boolean" } }, types("Shown: boolean"), {
    [number]: { $ref: "#/components/schemas/Card/$defs/Shown" },
  }),
  ofCard("$id", "https://shown.test/card", { describes: "https://shown.test/card" }),
  ofCard("$anchor", "shown", types('number?: components["schemas"]["Card"]'), {
    [number]: { $ref: "#shown" },
  }),
  ofCard("$dynamicAnchor", "shown", { describes: "$dynamicAnchor: shown" }),
  ofNumber(
    "$dynamicRef",
    "#shown",
    { says: "1 reference by `$dynamicRef`: in the types, what is referred to is `unknown`" },
    { [number]: {} },
  ),
  ofCard("$schema", "https://example.test/dialect", {
    says: "1 dialect of schemas that the types do not know: they are made as from JSON Schema 2020-12",
  }),
  ofCard(
    "$vocabulary",
    { "https://example.test/vocabulary": true },
    {
      rule: "document/structure",
      says: "expected type `string` but got `object`",
    },
  ),
  ofCard("discriminator", { propertyName: "kind" }, types('kind: "Dog"'), {
    ...pets,
    [card]: { oneOf: [{ $ref: "#/components/schemas/Dog" }] },
  }),
  {
    field: "Discriminator.propertyName",
    at: `${card}/discriminator/propertyName`,
    value: "shown",
    given: pets,
    in: "types",
    shows: "shown",
  },
  {
    field: "Discriminator.mapping",
    at: `${card}/discriminator/mapping`,
    value: { shown: "#/components/schemas/Dog" },
    given: pets,
    in: "types",
    shows: '"shown"',
  },
  {
    field: "Discriminator.defaultMapping",
    at: `${card}/discriminator/defaultMapping`,
    value: "Dog",
    given: pets,
    in: "types",
    shows: "kind: string",
  },
  ...["name", "namespace", "prefix", "nodeType"].map(
    (name): FieldRow => ({
      field: `XML.${name}`,
      at: `${card}/xml/${name}`,
      value: "shown",
      given: { [`${card}/xml`]: {} },
      describes: `${name}: shown`,
    }),
  ),
  ...["attribute", "wrapped"].map(
    (name): FieldRow => ({
      field: `XML.${name}`,
      at: `${card}/xml/${name}`,
      value: true,
      given: { [`${card}/xml`]: {} },
      describes: `${name}: true`,
    }),
  ),
];
