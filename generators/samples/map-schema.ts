import { isRecord } from "../openapi/openapi.js";
import type { SampleSchema } from "./sample-schema.js";

/** Keywords whose value is a schema. */
export const schemaKeys = [
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"],
];

/** Keywords whose value is a list of schemas. */
export const schemaListKeys = ["allOf", "oneOf", "anyOf", "prefixItems"];

const withSchema: ReadonlySet<string> = new Set(schemaKeys);
const withSchemas: ReadonlySet<string> = new Set(schemaListKeys);

type Change = (schema: SampleSchema) => SampleSchema;

/**
 * Makes a function that changes every schema in a schema, the inner ones first; `true` and `false` stay. What is made
 * of a schema is kept for as long as the schema is, since most are in many others.
 */
export function createMapping(change: Change): Change {
  const known = new WeakMap<SampleSchema, SampleSchema>();
  const map = (schema: SampleSchema): SampleSchema => {
    if (!isRecord(schema)) return schema;
    const made = known.get(schema) ?? change(mapInner(schema, map));
    known.set(schema, made);
    return made;
  };
  return map;
}

function mapInner(schema: SampleSchema, map: Change): SampleSchema {
  const mapped: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (withSchema.has(key)) mapped[key] = map(value as SampleSchema);
    else if (withSchemas.has(key)) mapped[key] = (value as readonly SampleSchema[]).map(map);
    else mapped[key] = key === "properties" ? mapProperties(value as object, map) : value;
  }
  return mapped;
}

function mapProperties(properties: object, map: Change): object {
  return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, map(one)]));
}
