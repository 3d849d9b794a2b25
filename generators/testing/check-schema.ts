import { isRecord, isReference } from "../openapi/openapi.js";

/** A schema as it is checked: JSON Schema 2020-12, nothing but its keywords, in the shapes that these have. */
export type CheckSchema = Readonly<Record<string, unknown>>;

/** What making schemas for checks needs. */
export interface CheckSchemaSettings {
  /** Whether the document is OpenAPI 3.0, where nothing beside a `$ref` counts. */
  readonly isOldDialect: boolean;
  /** What a reference leads to; `undefined` where it leads nowhere. */
  readonly find: (reference: string) => unknown;
}

/** How a schema refers to one of `components`. */
export const componentScheme = "component:";

/**
 * A schema of the document for checking responses. What says nothing of values is left out, and so is what has the wrong
 * shape, so that a validator is given no keyword of its own, no address and no other dialect. Of OpenAPI 3.0, `nullable`
 * and exclusive limits become those of JSON Schema. Properties that are write-only are not required of a response.
 */
export function toCheckSchema(schema: unknown, settings: CheckSchemaSettings): CheckSchema {
  if (schema === false) return { not: {} };
  if (!isRecord(schema)) return {};
  const isNullable = schema.nullable === true;
  const bare = isReference(schema) && settings.isOldDialect ? { $ref: schema.$ref } : schema;
  const made = Object.fromEntries(
    Object.keys(keywords).flatMap((keyword) => {
      const value = Object.hasOwn(bare, keyword)
        ? keywords[keyword]?.(bare[keyword], bare, settings)
        : undefined;
      return value === undefined ? [] : [[renamed(keyword, bare), value] as const];
    }),
  );
  return isNullable ? allowNull(made) : made;
}

/** A list of schemas under `items` is what JSON Schema has called `prefixItems` since. */
function renamed(keyword: string, { items }: Readonly<Record<string, unknown>>): string {
  return keyword === "items" && Array.isArray(items) ? "prefixItems" : keyword;
}

/** What an author means by `nullable`, also where the specification lets it have no effect. */
function allowNull(schema: CheckSchema): CheckSchema {
  const { type, ...others } = schema;
  const isPlain = ["enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not"].every(
    (word) => !(word in others),
  );
  return isPlain ? { ...others, ...(type !== undefined && { type: [type, "null"].flat() }) } : orNull(schema);
}

function orNull(schema: CheckSchema): CheckSchema {
  return { anyOf: [schema, { type: "null" }] };
}

/** Reads the value of a keyword; `undefined` where it has the wrong shape. */
type ReadKeyword = (
  value: unknown,
  schema: Readonly<Record<string, unknown>>,
  settings: CheckSchemaSettings,
) => unknown;

const types = ["array", "boolean", "integer", "null", "number", "object", "string"];

const toNumber: ReadKeyword = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
const toCount: ReadKeyword = (value) =>
  typeof value === "number" && value >= 0 && value % 1 === 0 ? value : undefined;
const toText: ReadKeyword = (value) => (typeof value === "string" ? value : undefined);
const toInner: ReadKeyword = (value, _, settings) =>
  isSchema(value) ? toInnerSchema(value, settings) : undefined;
const toInnerList: ReadKeyword = (value, _, settings) =>
  Array.isArray(value) && value.length > 0 ? value.map((one) => toInnerSchema(one, settings)) : undefined;
const toInnerMap: ReadKeyword = (value, _, settings) =>
  isRecord(value) ? mapValues(value, (one) => toInnerSchema(one, settings)) : undefined;

function isSchema(value: unknown): boolean {
  return isRecord(value) || typeof value === "boolean";
}

function toInnerSchema(value: unknown, settings: CheckSchemaSettings): CheckSchema | boolean {
  return typeof value === "boolean" ? value : toCheckSchema(value, settings);
}

function isWriteOnly(property: unknown, { find }: CheckSchemaSettings): boolean {
  const target = isReference(property) ? find(property.$ref) : undefined;
  return [property, target].some((one) => isRecord(one) && one.writeOnly === true);
}

/** In OpenAPI 3.0, a limit is exclusive where a flag beside it says so. */
const toLimit =
  (flag: string): ReadKeyword =>
  (value, schema, settings) =>
    schema[flag] === true ? undefined : toNumber(value, schema, settings);
const toExclusive =
  (limit: string): ReadKeyword =>
  (value, schema, settings) =>
    toNumber(value === true ? schema[limit] : value, schema, settings);

/** The keywords that are checked, each with what reads it. */
const keywords: Readonly<Record<string, ReadKeyword>> = {
  $ref: (value) => toReference(value),
  type: (value) => {
    const named = types.filter((type) => [value].flat().includes(type));
    return Array.isArray(value) ? (named.length > 0 ? named : undefined) : named[0];
  },
  enum: (value) => (Array.isArray(value) && value.length > 0 ? value : undefined),
  const: (value) => value,
  format: toText,
  pattern: toText,
  multipleOf: (value) => (typeof value === "number" && value > 0 ? value : undefined),
  minimum: toLimit("exclusiveMinimum"),
  maximum: toLimit("exclusiveMaximum"),
  exclusiveMinimum: toExclusive("minimum"),
  exclusiveMaximum: toExclusive("maximum"),
  ...Object.fromEntries(
    ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map((word) => [
      word,
      toCount,
    ]),
  ),
  minContains: toCount,
  maxContains: toCount,
  uniqueItems: (value) => (value === true ? value : undefined),
  required: (value, schema, settings) => toRequired(value, schema, settings),
  properties: toInnerMap,
  patternProperties: toInnerMap,
  dependentSchemas: toInnerMap,
  dependentRequired: (value) => (isRecord(value) ? mapValues(value, (names) => listTexts(names)) : undefined),
  additionalProperties: toInner,
  unevaluatedProperties: toInner,
  propertyNames: toInner,
  items: (value, schema, settings) => (Array.isArray(value) ? toInnerList : toInner)(value, schema, settings),
  prefixItems: toInnerList,
  unevaluatedItems: toInner,
  contains: toInner,
  not: toInner,
  if: toInner,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: toInner,
  else: toInner,
  allOf: toInnerList,
  anyOf: (value, schema, settings) => discriminate(toInnerList(value, schema, settings), value, schema),
  oneOf: (value, schema, settings) => discriminate(toInnerList(value, schema, settings), value, schema),
};

const componentReference = /^#\/components\/schemas\/([\w.-]+)$/;

function toReference(value: unknown): string | undefined {
  const key = typeof value === "string" ? componentReference.exec(value)?.[1] : undefined;
  return key === undefined ? undefined : `${componentScheme}${key}`;
}

function toRequired(
  value: unknown,
  { properties }: Readonly<Record<string, unknown>>,
  settings: CheckSchemaSettings,
): readonly string[] | undefined {
  const own = isRecord(properties) ? properties : {};
  return listTexts(value)?.filter((name) => !(Object.hasOwn(own, name) && isWriteOnly(own[name], settings)));
}

function listTexts(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return [...new Set(value.filter((one): one is string => typeof one === "string"))];
}

/**
 * Alternatives that a mapping tells apart are taken by the value that it names: without it, a value may fit two of them,
 * which `oneOf` refuses.
 */
function discriminate(
  made: unknown,
  parts: unknown,
  { discriminator }: Readonly<Record<string, unknown>>,
): unknown {
  const { propertyName, mapping } = isRecord(discriminator) ? discriminator : {};
  if (!Array.isArray(made) || !Array.isArray(parts) || typeof propertyName !== "string" || !isRecord(mapping))
    return made;
  const keyOf = (target: unknown) => `${target}`.replace(/^#\/components\/schemas\//, "");
  return made.map((schema: CheckSchema, index) => {
    const part: unknown = parts[index];
    const values = Object.keys(mapping).filter(
      (value) => isReference(part) && keyOf(mapping[value]) === keyOf(part.$ref),
    );
    return values.length === 0
      ? schema
      : { allOf: [schema, { properties: { [propertyName]: { enum: values } } }] };
  });
}

function mapValues(
  map: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> {
  const changed = Object.entries(map).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}
