import { collectComposed } from "./composed.js";
import { type Follow, followEach, type Placed } from "./follow.js";
import { findJsonTypes } from "./json-types.js";

/** Kinds of values: text, numbers and booleans are primitives. */
export type ValueKind = "primitive" | "array" | "object";

/** The kinds of values that a schema allows, `null` aside; all of them where it does not say which. */
export function findValueKinds(schema: Placed<unknown> | undefined, follow: Follow): ReadonlySet<ValueKind> {
  const types = findJsonTypes(schema, follow).filter((type) => type !== "null");
  return new Set(types.map((type) => (type === "array" || type === "object" ? type : "primitive")));
}

/** Whether a schema says that its lists or objects hold further lists or objects. */
export function holdsNested(schema: Placed<unknown>, follow: Follow): boolean {
  const inner = collectComposed([schema], follow).flatMap(({ node, location }) => [
    ...(node.items ? [{ node: node.items as unknown, location: location.child("items") }] : []),
    ...followEach(node.properties, location.child("properties"), follow),
  ]);
  return inner.some((one) => !findValueKinds(one, follow).has("primitive"));
}
