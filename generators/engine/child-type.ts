import type { NormalizedNodeType } from "@redocly/openapi-core";

/** The engine's type of a part of a document: a node of the specification, or the type of a scalar. */
export type ChildType = NormalizedNodeType["properties"][string];

/** The type that the engine expects under a key of a map; `undefined` if it has none. */
export function findChildType(type: NormalizedNodeType, key: string, value: unknown): ChildType | undefined {
  const isKnown = Object.hasOwn(type.properties, key);
  return toType(isKnown ? type.properties[key] : type.additionalProperties, value, key);
}

/** The type that the engine expects for the items of a list. */
export function findItemType(type: NormalizedNodeType, index: number, value: unknown): ChildType | undefined {
  return toType((type as { readonly items?: unknown }).items, value, String(index));
}

/** Whether a type is that of a node of the specification, such as a Schema Object. */
export function isNodeType(type: unknown): type is NormalizedNodeType {
  return typeof type === "object" && type !== null && typeof (type as { name?: unknown }).name === "string";
}

/** A type that depends on the value. */
function toType(type: unknown, value: unknown, name: string): ChildType | undefined {
  if (typeof type !== "function") return type as ChildType | undefined;
  try {
    return type(value, name) as ChildType | undefined;
  } catch {
    // Types of the library look into values that they expect to be objects.
    return { type: "object" } as ChildType;
  }
}
