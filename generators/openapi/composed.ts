import type { Follow, Placed } from "./follow.js";
import { isRecord, type OpenApiSchema } from "./openapi.js";

/** Keywords that compose a schema of others. */
export type Composition = "allOf" | "oneOf" | "anyOf";

const compositions: readonly Composition[] = ["allOf", "oneOf", "anyOf"];

/** The schemas under a keyword of a schema, references not followed. */
export function listParts(
  { node, location }: Placed<OpenApiSchema>,
  word: Composition,
): readonly Placed<unknown>[] {
  const parts: unknown = node[word];
  return (Array.isArray(parts) ? parts : []).map((part: unknown, index) => ({
    node: part,
    location: location.child([word, index]),
  }));
}

/** Schemas and all that they are composed of, references followed; each schema once. */
export function collectComposed(
  starts: readonly Placed<unknown>[],
  follow: Follow,
  words: readonly Composition[] = compositions,
): readonly Placed<OpenApiSchema>[] {
  const found = new Map<OpenApiSchema, Placed<OpenApiSchema>>();
  const queue = [...starts].reverse();
  for (let start = queue.pop(); start; start = queue.pop()) {
    const placed = follow<OpenApiSchema>(start.node, start.location);
    if (!placed || found.has(placed.node)) continue;
    found.set(placed.node, placed);
    queue.push(...words.flatMap((word) => listParts(placed, word)).reverse());
  }
  return [...found.values()];
}

/** All schemas that describe the value at a path of property names below a schema. */
export function findSchemasAlong(
  start: Placed<unknown>,
  path: readonly string[],
  follow: Follow,
): readonly Placed<OpenApiSchema>[] {
  return path.reduce<readonly Placed<OpenApiSchema>[]>(
    (placed, name) =>
      collectComposed(
        placed.flatMap((one) => findStep(one, name) ?? []),
        follow,
      ),
    collectComposed([start], follow),
  );
}

/** The schema for one step of a path: the items of a list for a number, else a property. */
export function findStep(
  { node, location }: Placed<OpenApiSchema>,
  name: string,
): Placed<unknown> | undefined {
  if (/^\d+$/.test(name)) return node.items && { node: node.items, location: location.child("items") };
  const { properties } = node;
  if (!isRecord(properties) || !Object.hasOwn(properties, name)) return undefined;
  return { node: properties[name], location: location.child(["properties", name]) };
}
