import { isExtensible, listsValues } from "../codes/listed-codes.js";
import { listBodies } from "../facts/code-facts.js";
import { type Composition, listParts } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { findJsonTypes, type JsonType, jsonTypes } from "../openapi/json-types.js";
import { isRecord, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import { escapePart } from "../openapi/pointer.js";
import type { FieldSurface } from "./surface.js";

/** Reads the fields of the bodies of a response, by JSON pointer; `0` stands for the entries of a list. */
export type ReadFields = (response: Placed<OpenApiResponse>) => ReadonlyMap<string, FieldSurface>;

/** Deeper levels are not compared: error bodies that people write have three or four. */
const maxDepth = 8;
/** More fields of one body are not compared. */
const maxFields = 2_000;

/** A schema, with what it is composed of merged. */
interface Merged {
  readonly types: readonly JsonType[];
  readonly isClosed: boolean;
  /** Properties, and the entries of a list as `0`. */
  readonly parts: ReadonlyMap<string, { readonly schema: Merged; readonly at: Place }>;
  readonly required: ReadonlySet<string>;
}

const anything: Merged = { types: jsonTypes, isClosed: false, parts: new Map(), required: new Set() };

/** Creates the reader of a document; what responses share is read once. */
export function createFieldReader(follow: Follow): ReadFields {
  const merge = createMerging(follow);
  const known = new WeakMap<object, ReadonlyMap<string, FieldSurface>>();
  return (response) => {
    const bodies = listBodies(response, follow).map((body) =>
      follow<OpenApiSchema>(body.node, body.location),
    );
    const [first, ...more] = bodies.filter((body) => body !== undefined);
    if (!first) return new Map();
    if (more.length > 0) return flatten([first, ...more].map((body) => merge(body, 0)).reduce(mergeEither));
    const fields = known.get(first.node) ?? flatten(merge(first, 0));
    known.set(first.node, fields);
    return fields;
  };
}

/** @returns what merges a schema; one that contains itself is anything where it does */
function createMerging(follow: Follow) {
  const around = new Set<unknown>();
  const merge = (given: Placed<unknown>, depth: number): Merged => {
    const placed = follow<OpenApiSchema>(given.node, given.location);
    if (!placed || around.has(placed.node) || depth > maxDepth) return anything;
    around.add(placed.node);
    const mergeUnder = (word: Composition) => listParts(placed, word).map((part) => merge(part, depth));
    const ways = (["oneOf", "anyOf"] as const).map((word) => mergeUnder(word).reduce(mergeEither, never));
    const all = [...mergeUnder("allOf"), ...ways.filter((one) => one !== never)];
    const merged = all.reduce(
      mergeBoth,
      readOwn(placed, (part) => merge(part, depth + 1)),
    );
    around.delete(placed.node);
    return { ...merged, types: findJsonTypes(given, follow) };
  };
  return merge;
}

function readOwn(
  { node, location }: Placed<OpenApiSchema>,
  merge: (part: Placed<unknown>) => Merged,
): Merged {
  const properties = isRecord(node.properties) ? Object.entries(node.properties) : [];
  const named = properties.map(
    ([name, value]) => [name, { node: value, location: location.child(["properties", name]) }] as const,
  );
  const items = isRecord(node.items)
    ? [["0", { node: node.items, location: location.child("items") }] as const]
    : [];
  const parts = [...named, ...items].map(
    ([name, part]) => [name, { schema: merge(part), at: part.location.key() }] as const,
  );
  return {
    types: jsonTypes,
    isClosed: listsValues(node) && !isExtensible(node),
    parts: new Map(parts),
    // A list that is there has its entries.
    required: new Set([...(Array.isArray(node.required) ? node.required : []), ...items.map(([key]) => key)]),
  };
}

/** What no value can be, so that the first alternative decides. */
const never: Merged = { types: [], isClosed: true, parts: new Map(), required: new Set() };

/** What is said by both of two schemas that hold at once (`allOf`). */
function mergeBoth(one: Merged, other: Merged): Merged {
  return {
    types: one.types.filter((type) => other.types.includes(type)),
    isClosed: one.isClosed || other.isClosed,
    parts: mergeParts(one, other, mergeBoth),
    required: new Set([...one.required, ...other.required]),
  };
}

/** What may be where either of two schemas holds (`oneOf`, `anyOf`, two media types). */
function mergeEither(one: Merged, other: Merged): Merged {
  const [first, ...more] = [one, other].filter((each) => each !== never && !isNull(each));
  if (!first || more.length === 0) return first ?? one;
  return {
    types: jsonTypes.filter((type) => one.types.includes(type) || other.types.includes(type)),
    isClosed: one.isClosed && other.isClosed,
    parts: mergeParts(one, other, mergeEither),
    required: new Set([...one.required].filter((name) => other.required.has(name))),
  };
}

function isNull({ types }: Merged): boolean {
  return types.length === 1 && types[0] === "null";
}

function mergeParts(
  one: Merged,
  other: Merged,
  merge: (one: Merged, other: Merged) => Merged,
): Merged["parts"] {
  const parts = new Map(one.parts);
  for (const [name, part] of other.parts) {
    const before = parts.get(name);
    parts.set(name, before ? { at: before.at, schema: merge(before.schema, part.schema) } : part);
  }
  return parts;
}

function flatten(body: Merged): ReadonlyMap<string, FieldSurface> {
  const fields = new Map<string, FieldSurface>();
  const add = ({ parts, required }: Merged, above: string) => {
    for (const [name, { schema, at }] of parts) {
      if (fields.size >= maxFields) return;
      const pointer = `${above}/${escapePart(name)}`;
      fields.set(pointer, {
        types: schema.types,
        isRequired: required.has(name),
        isClosed: schema.isClosed,
        at,
      });
      add(schema, pointer);
    }
  };
  add(body, "");
  return fields;
}
