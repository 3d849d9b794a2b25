/** A schema of a document. */
export type Schema = Readonly<Record<string, unknown>>;

/** A document in memory. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Follows a reference, and the reference that it may lead to, inside the document. */
export function resolve(document: Json, value: unknown): Json | undefined {
  if (!isRecord(value)) return undefined;
  const { $ref } = value;
  if (typeof $ref !== "string") return value;
  const keys = $ref.replace(/^#\//, "").split("/");
  const target = keys.reduce<unknown>((at, key) => (isRecord(at) ? at[toKey(key)] : undefined), document);
  return resolve(document, target);
}

function toKey(part: string): string {
  return decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * The smallest value of a schema.
 *
 * @returns nothing for a schema that takes more than types, lists of values and required properties
 */
export function sampleValue(document: Json, given: unknown): unknown {
  const schema = resolve(document, given);
  if (!schema || ["allOf", "anyOf", "oneOf", "not", "pattern"].some((key) => key in schema)) return undefined;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === "object") return sampleObject(document, schema);
  if (schema.type === "array") return sampleArray(document, schema);
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 1;
  if (schema.type === "boolean") return true;
  return schema.type === "string" && schema.format !== "binary" ? "text" : undefined;
}

function sampleObject(document: Json, { properties, required }: Schema): unknown {
  const names = Array.isArray(required) ? required.map(String) : [];
  const entries = names.map((name) => [
    name,
    sampleValue(document, isRecord(properties) ? properties[name] : undefined),
  ]);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

function sampleArray(document: Json, { items, minItems }: Schema): unknown {
  if (!minItems) return [];
  const item = sampleValue(document, items);
  return item === undefined ? undefined : [item];
}
