import { isRecord, type OpenApiDocument, type OpenApiSchema } from "../../openapi/openapi.js";

/** A schema of a closed document: a reference in it is `#/components/schemas/<key>`. */
export type Schema = OpenApiSchema & Readonly<Record<string, unknown>>;

/** Where openapi-typescript looks for a schema, a list of schemas, or schemas by name. */
const partKeys = [
  ...["allOf", "oneOf", "anyOf", "items", "prefixItems"],
  ...["properties", "patternProperties", "additionalProperties"],
];

/** A copy of a schema whose parts are mapped; the schema itself if no part changes. */
export function mapParts(schema: Schema, map: (part: Schema, key: string) => Schema): Schema {
  let changed: Record<string, unknown> | undefined;
  for (const key of partKeys) {
    const parts: unknown = schema[key];
    if (typeof parts !== "object" || parts === null) continue;
    const mapped = mapPart(parts, key, (part) => (isRecord(part) ? map(part as Schema, key) : part));
    if (mapped === parts) continue;
    changed ??= { ...schema };
    changed[key] = mapped;
  }
  return (changed as Schema | undefined) ?? schema;
}

function mapPart(parts: object, key: string, map: (part: unknown) => unknown): unknown {
  if (Array.isArray(parts)) return mapList(parts, map);
  const isMap = key === "properties" || key === "patternProperties";
  return isMap ? mapValues(parts as Readonly<Record<string, unknown>>, map) : map(parts);
}

/** A list with each item mapped; the list itself if none changes. */
export function mapList<T>(list: readonly T[], map: (item: T) => T): readonly T[] {
  const mapped = list.map(map);
  return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}

/** A record with each value mapped; the record itself if none changes. */
export function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => T,
): Readonly<Record<string, T>> {
  let changed = false;
  const entries = Object.keys(record).map((key) => {
    const value = record[key] as T;
    const mapped = map(value, key);
    changed ||= mapped !== value;
    return [key, mapped] as const;
  });
  return changed ? Object.fromEntries(entries) : record;
}

/** The key of the schema that a reference leads to; `undefined` for anything but a reference to a schema. */
export function findKey({ $ref }: Schema): string | undefined {
  const [, key] = typeof $ref === "string" ? (/^#\/components\/schemas\/([^/]+)$/.exec($ref) ?? []) : [];
  return key;
}

/** The reference to a schema. */
export function toReference(key: string): string {
  return `#/components/schemas/${key}`;
}

/** The schemas of a document by key. */
export function listSchemas({ components }: OpenApiDocument): Readonly<Record<string, Schema>> {
  const schemas: unknown = components?.schemas;
  return isRecord(schemas) ? (schemas as Readonly<Record<string, Schema>>) : {};
}

/** Finds what a schema is once its reference is followed, and that of what it leads to. */
export type Resolve = (schema: Schema) => Schema;

/** Follows the references of a document; a circle of references is a schema that says nothing. */
export function createResolve(document: OpenApiDocument): Resolve {
  const schemas = listSchemas(document);
  return (start) => {
    const seen = new Set<Schema>();
    let schema = start;
    for (let key = findKey(schema); key !== undefined; key = findKey(schema)) {
      const target = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
      if (!isRecord(target) || seen.has(target)) return {};
      seen.add(target);
      schema = target;
    }
    return schema;
  };
}

/** Whether a schema is composed of others. */
export function isComposed({ allOf, oneOf, anyOf }: Schema): boolean {
  return allOf !== undefined || oneOf !== undefined || anyOf !== undefined;
}

/** The parts of a composition that are schemas. */
export function listParts(schema: Schema, key: "allOf" | "oneOf" | "anyOf"): readonly Schema[] {
  const parts: unknown = schema[key];
  return Array.isArray(parts) ? (parts.filter(isRecord) as Schema[]) : [];
}

/** The properties of a schema itself. */
export function listProperties({ properties }: Schema): Readonly<Record<string, Schema>> {
  return isRecord(properties) ? (properties as Readonly<Record<string, Schema>>) : {};
}

/** The names that a schema itself requires. */
export function listRequired({ required }: Schema): readonly string[] {
  return Array.isArray(required) ? required : [];
}

/**
 * The schema of a property, of the schema itself or of what it is composed of by `allOf`; `undefined` if there is
 * none.
 */
export function findProperty(start: Schema, name: string, resolve: Resolve): Schema | undefined {
  const seen = new Set<Schema>();
  const queue = [start];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const schema = resolve(next);
    if (seen.has(schema)) continue;
    seen.add(schema);
    const properties = listProperties(schema);
    const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isRecord(found)) return found as Schema;
    queue.push(...listParts(schema, "allOf"));
  }
  return undefined;
}

/** Fields that say nothing of the values of a schema. */
const annotations: ReadonlySet<string> = new Set(
  "title description example examples externalDocs xml deprecated $comment readOnly writeOnly default nullable".split(
    " ",
  ),
);

/** The fields of a schema that say what its values are. */
export function listConstraints(schema: Schema): readonly string[] {
  return Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith("x-"));
}

/** A copy without some fields. */
export function omit(schema: Schema, keys: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/** A copy of some fields, as far as a schema has them. */
export function pick(schema: Schema, keys: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}
