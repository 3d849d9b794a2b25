import { collectComposed } from "./composed.js";
import { type Follow, followEach, type Placed } from "./follow.js";
import { isRecord, type OpenApiSchema } from "./openapi.js";

/** Kinds of values: text, numbers and booleans are primitives. */
export type ValueKind = "primitive" | "array" | "object";

/** All kinds, for a schema that does not say which. */
const allKinds: readonly ValueKind[] = ["primitive", "array", "object"];

/** The kinds of values that a schema allows, `null` aside: those of each schema that it is composed of. */
export function findValueKinds(schema: Placed<unknown> | undefined, follow: Follow): ReadonlySet<ValueKind> {
  const parts = schema ? collectComposed([schema], follow) : [];
  const kinds = parts.map(({ node }) => kindsOf(node));
  // A composition has the kinds of its parts, and says nothing by itself.
  const stated = kinds.flatMap((some, index) => some ?? (isComposed(parts[index]?.node) ? [] : allKinds));
  return new Set(stated.length > 0 ? stated : allKinds);
}

function isComposed(schema: OpenApiSchema | undefined): boolean {
  return [schema?.allOf, schema?.oneOf, schema?.anyOf].some(
    (parts) => Array.isArray(parts) && parts.length > 0,
  );
}

/** What a schema says itself; `undefined` where it says nothing. */
function kindsOf(schema: OpenApiSchema): readonly ValueKind[] | undefined {
  const { type, items, properties, additionalProperties } = schema;
  const types: readonly unknown[] = [type ?? []].flat();
  if (types.length > 0) return types.flatMap((one) => (one === "null" ? [] : toKind(one)));
  const values: readonly unknown[] = Array.isArray(schema.enum) ? schema.enum : [schema.const ?? []].flat();
  if (values.length > 0) return values.flatMap((one) => (one === null ? [] : kindOf(one)));
  if (properties || isRecord(additionalProperties)) return ["object"];
  return items ? ["array"] : undefined;
}

function toKind(type: unknown): ValueKind {
  return type === "array" || type === "object" ? type : "primitive";
}

function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return "array";
  return typeof value === "object" ? "object" : "primitive";
}

/** Whether a schema says that its lists or objects hold further lists or objects. */
export function holdsNested(schema: Placed<unknown>, follow: Follow): boolean {
  const inner = collectComposed([schema], follow).flatMap(({ node, location }) => [
    ...(node.items ? [{ node: node.items as unknown, location: location.child("items") }] : []),
    ...followEach(node.properties, location.child("properties"), follow),
  ]);
  return inner.some((one) => !findValueKinds(one, follow).has("primitive"));
}
