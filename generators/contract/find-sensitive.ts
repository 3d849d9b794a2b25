import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiParameter } from "../openapi/openapi.js";

/** Names of parameters, and of properties of bodies at any depth, that are marked `x-sensitive`, sorted. */
export type FindSensitive = (
  parameters: readonly Placed<OpenApiParameter>[],
  bodies: readonly Placed<unknown>[],
) => readonly string[];

/** A finder that reads each body once, however many operations have it. */
export function createSensitiveFinder(follow: Follow): FindSensitive {
  const known = new WeakMap<object, readonly string[]>();
  const readOnce = (body: Placed<unknown>) => {
    const target = follow(body.node, body.location);
    if (!target) return [];
    const names = known.get(target.node) ?? collectNames(target, follow);
    known.set(target.node, names);
    return names;
  };
  return (parameters, bodies) => {
    const marked = parameters.filter((parameter) => isMarked(parameter, follow));
    return [...new Set([...marked.map(({ node }) => node.name), ...bodies.flatMap(readOnce)])].sort();
  };
}

/** Collects names from a schema and all schemas inside it; a schema may contain itself. */
function collectNames(body: Placed<unknown>, follow: Follow): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const queue = [body];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const placed = follow(next.node, next.location);
    if (!placed || seen.has(placed.node)) continue;
    seen.add(placed.node);
    const { node, location } = placed;
    for (const [name, property] of listEntries(node.properties))
      if (isMarked({ node: property, location }, follow)) names.add(name);
    for (const part of listInner(node)) queue.push({ node: part, location });
  }
  return [...names];
}

/** The schemas inside of a schema. */
function listInner(schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  const maps = [schema.properties, schema.patternProperties].flatMap(listEntries).map(([, part]) => part);
  const variants = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) =>
    Array.isArray(list) ? (list as readonly unknown[]) : [],
  );
  return [...maps, ...variants, schema.items, schema.additionalProperties];
}

function listEntries(map: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(isRecord(map) ? map : {});
}

function isMarked({ node, location }: Placed<unknown>, follow: Follow): boolean {
  if (!isRecord(node)) return false;
  if (node["x-sensitive"] === true || isMarked({ node: node.schema, location }, follow)) return true;
  return follow(node, location)?.node["x-sensitive"] === true;
}
