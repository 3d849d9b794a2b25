import { collectComposed, findStep, listParts } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import { type ListedCode, listCodes } from "./listed-codes.js";
import { listMappedCodes } from "./mapped-codes.js";

/** A schema that lists codes, with the codes in its order. */
export interface CodeSchema {
  readonly schema: OpenApiSchema;
  readonly location: Place;
  readonly codes: readonly ListedCode[];
  /** The schema that has it as a property; `undefined` for a body that is the code, and for items. */
  readonly parent?: OpenApiSchema | undefined;
  /** Whether it is written in place of a property, rather than elsewhere or as one of several alternatives. */
  readonly isProperty?: boolean;
}

/**
 * The schemas that list the codes of an error body: those found along a path of property names,
 * through references and compositions. Where an `allOf` narrows codes that another part lists, only
 * those that both list remain. Empty if the code is free text.
 */
export function findCodeSchemas(
  body: Placed<unknown>,
  path: readonly string[],
  follow: Follow,
): readonly CodeSchema[] {
  return mergeBySchema(read({ path, follow, known: new Map() }, body, 0, {}) ?? []);
}

/** Merges entries of the same schema: each schema once, with all its codes. */
function mergeBySchema(all: readonly CodeSchema[]): readonly CodeSchema[] {
  const merged = new Map<OpenApiSchema, CodeSchema>();
  for (const one of all) {
    const other = merged.get(one.schema);
    merged.set(
      one.schema,
      other && other !== one ? { ...one, codes: mergeCodes(other.codes, one.codes) } : one,
    );
  }
  return [...merged.values()];
}

function mergeCodes(some: readonly ListedCode[], more: readonly ListedCode[]): readonly ListedCode[] {
  return [...new Map([...some, ...more].map((code) => [code.code, code])).values()];
}

/** The codes that a schema lists; `undefined` if it lists none, or allows any text. */
type Codes = readonly CodeSchema[] | undefined;

/** The reading of one body; `known` caches the codes of each schema at each depth of the path. */
interface Reading {
  readonly path: readonly string[];
  readonly follow: Follow;
  readonly known: Map<OpenApiSchema, Map<number, Codes>>;
}

/** Where a schema is read: the schema that has it as a property, and that property. */
interface Slot {
  readonly parent?: OpenApiSchema;
  readonly property?: unknown;
}

function read(reading: Reading, given: Placed<unknown>, depth: number, slot: Slot): Codes {
  const placed = reading.follow<OpenApiSchema>(given.node, given.location);
  if (!placed) return undefined;
  const known = reading.known.get(placed.node) ?? new Map<number, Codes>();
  reading.known.set(placed.node, known);
  if (!known.has(depth)) {
    // A schema that contains itself adds no codes.
    known.set(depth, undefined);
    known.set(depth, readParts(reading, placed, depth, slot));
  }
  return known.get(depth);
}

function readParts(reading: Reading, placed: Placed<OpenApiSchema>, depth: number, slot: Slot): Codes {
  const readAll = (word: "allOf" | "oneOf" | "anyOf") =>
    listParts(placed, word).map((part) => read(reading, part, depth, slot));
  return [
    readOwn(reading, placed, depth, slot),
    ...readAll("allOf"),
    unite(readAll("oneOf")),
    unite(readAll("anyOf")),
    readMapped(reading, placed, depth),
  ].reduce(intersect);
}

/**
 * The codes of a discriminator, each with the schema that it stands for; of a schema that it stands for itself,
 * that one code.
 */
function readMapped({ path, follow }: Reading, placed: Placed<OpenApiSchema>, depth: number): Codes {
  const name = path[depth];
  if (name === undefined || depth < path.length - 1) return undefined;
  const mapped = collectComposed([placed], follow, ["allOf"]).flatMap((part) => {
    const codes = listMappedCodes(part, name, follow);
    return part.node === placed.node ? codes : codes.filter(({ target }) => target === placed.node);
  });
  const schemas = mapped.map(({ code, location, target }) => ({
    schema: { const: code },
    location,
    codes: [{ code, index: 0 }],
    parent: target,
  }));
  return schemas.length > 0 ? schemas : undefined;
}

function readOwn(
  reading: Reading,
  placed: Placed<OpenApiSchema>,
  depth: number,
  { parent, property }: Slot,
): Codes {
  const { node: schema, location } = placed;
  const name = reading.path[depth];
  if (name === undefined) {
    const codes = listCodes(schema);
    return codes.length > 0
      ? [{ schema, location, codes, parent, isProperty: schema === property }]
      : undefined;
  }
  const next = findStep(placed, name);
  const slot = /^\d+$/.test(name) ? {} : { parent: schema, property: next?.node };
  return next && read(reading, next, depth + 1, slot);
}

/** The codes of alternatives: those that any of them lists. */
function unite(all: readonly Codes[]): Codes {
  const listed = all.filter((one) => one !== undefined);
  // Many paths lead to the same schema; in some documents their number doubles at each level.
  return listed.length === 0 ? undefined : mergeBySchema(listed.flat());
}

/** The codes of parts that both apply: those that both list, as the part with fewer codes describes them. */
function intersect(a: Codes, b: Codes): Codes {
  if (!a || !b) return a ?? b;
  const [few, many] = countCodes(a) <= countCodes(b) ? [a, b] : [b, a];
  const names = new Set(many.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const both = few.flatMap((one) => {
    const codes = one.codes.filter(({ code }) => names.has(code));
    return codes.length > 0 ? [{ ...one, codes }] : [];
  });
  // The document contradicts itself; nobody knows which of the two it means.
  return both.length > 0 ? both : mergeBySchema([...a, ...b]);
}

function countCodes(schemas: readonly CodeSchema[]): number {
  return schemas.reduce((sum, { codes }) => sum + codes.length, 0);
}
