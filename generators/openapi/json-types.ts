import { type Composition, listParts } from "./composed.js";
import type { Follow, Placed } from "./follow.js";
import { isRecord, type OpenApiSchema } from "./openapi.js";

/** The types of JSON values. */
export const jsonTypes = ["array", "boolean", "null", "number", "object", "string"] as const;

export type JsonType = (typeof jsonTypes)[number];

/**
 * The types of the values that a schema allows, in the order of the alphabet: all of them where it says nothing of
 * its type, or what no value can be. Properties are taken for those of an object, though JSON Schema allows more.
 */
export function findJsonTypes(schema: Placed<unknown> | undefined, follow: Follow): readonly JsonType[] {
  const found = schema ? typesOf(schema, follow, new Set()) : jsonTypes;
  return found.length > 0 ? found : jsonTypes;
}

/** @param around schemas on the way, since a schema may be composed of itself */
function typesOf(schema: Placed<unknown>, follow: Follow, around: ReadonlySet<unknown>): readonly JsonType[] {
  const placed = follow<OpenApiSchema>(schema.node, schema.location);
  if (!placed || around.has(placed.node)) return jsonTypes;
  const inner = new Set([...around, placed.node]);
  const typesUnder = (word: Composition) =>
    listParts(placed, word).map((part) => typesOf(part, follow, inner));
  const ways = [typesUnder("oneOf").flat(), typesUnder("anyOf").flat()].filter(({ length }) => length > 0);
  const limits = [ownTypes(placed.node), ...typesUnder("allOf"), ...ways];
  const isNull = isNullable(schema.node) || isNullable(placed.node);
  return jsonTypes.filter(
    (type) => (type === "null" && isNull) || limits.every((types) => types.includes(type)),
  );
}

/** OpenAPI 3.0, where a reference may have it beside it. */
function isNullable(node: unknown): boolean {
  return isRecord(node) && node.nullable === true;
}

/** What a schema says by itself. */
function ownTypes({ type, properties, items, ...schema }: OpenApiSchema): readonly JsonType[] {
  const types: readonly unknown[] = [type ?? []].flat();
  if (types.length > 0) return jsonTypes.filter((one) => types.some((name) => toJsonType(name) === one));
  const values: readonly unknown[] = Array.isArray(schema.enum) ? schema.enum : listConst(schema);
  if (values.length > 0) return jsonTypes.filter((one) => values.some((value) => jsonTypeOf(value) === one));
  if (properties || isRecord(schema.additionalProperties)) return ["object"];
  return items ? ["array"] : jsonTypes;
}

function toJsonType(name: unknown): unknown {
  return name === "integer" ? "number" : name;
}

function listConst(schema: OpenApiSchema): readonly unknown[] {
  return Object.hasOwn(schema, "const") ? [schema.const] : [];
}

function jsonTypeOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
