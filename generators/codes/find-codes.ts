import { findStep, listParts } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import { type ListedCode, listCodes } from "./listed-codes.js";

/** A schema that lists codes, with the codes in its order. */
export interface CodeSchema {
  readonly schema: OpenApiSchema;
  readonly location: Place;
  readonly codes: readonly ListedCode[];
  /** The schema that has it as a property; `undefined` for a body that is the code, and for items. */
  readonly parent?: OpenApiSchema | undefined;
}

/**
 * The schemas that list the codes of an error body: those found along a path of property names,
 * through references and compositions. Where an `allOf` narrows codes that another part lists, only
 * those that both list are left. Empty where the code is free text.
 */
export function findCodeSchemas(
  body: Placed<unknown>,
  path: readonly string[],
  follow: Follow,
): readonly CodeSchema[] {
  return mergeBySchema(read({ path, follow, known: new Map() }, body, 0, undefined) ?? []);
}

/** Each schema once, with all codes that it is there with. */
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

/** What a schema says of the codes; `undefined` where it says nothing, or leaves them open. */
type Said = readonly CodeSchema[] | undefined;

/** The reading of one body; `known` has what each schema says at each depth of the path. */
interface Reading {
  readonly path: readonly string[];
  readonly follow: Follow;
  readonly known: Map<OpenApiSchema, Map<number, Said>>;
}

function read(
  reading: Reading,
  given: Placed<unknown>,
  depth: number,
  parent: OpenApiSchema | undefined,
): Said {
  const placed = reading.follow<OpenApiSchema>(given.node, given.location);
  if (!placed) return undefined;
  const known = reading.known.get(placed.node) ?? new Map<number, Said>();
  reading.known.set(placed.node, known);
  if (!known.has(depth)) {
    // A schema that contains itself adds nothing to itself.
    known.set(depth, undefined);
    known.set(depth, readParts(reading, placed, depth, parent));
  }
  return known.get(depth);
}

function readParts(
  reading: Reading,
  placed: Placed<OpenApiSchema>,
  depth: number,
  parent: CodeSchema["parent"],
): Said {
  const readAll = (word: "allOf" | "oneOf" | "anyOf") =>
    listParts(placed, word).map((part) => read(reading, part, depth, parent));
  return [
    readOwn(reading, placed, depth, parent),
    ...readAll("allOf"),
    unite(readAll("oneOf")),
    unite(readAll("anyOf")),
  ].reduce(intersect);
}

function readOwn(
  reading: Reading,
  placed: Placed<OpenApiSchema>,
  depth: number,
  parent: CodeSchema["parent"],
): Said {
  const { node: schema, location } = placed;
  const name = reading.path[depth];
  if (name === undefined) {
    const codes = listCodes(schema);
    return codes.length > 0 ? [{ schema, location, codes, parent }] : undefined;
  }
  const next = findStep(placed, name);
  return next && read(reading, next, depth + 1, /^\d+$/.test(name) ? undefined : schema);
}

/** Alternatives: what any of them lists. */
function unite(all: readonly Said[]): Said {
  const said = all.filter((one) => one !== undefined);
  // The same schema is led to in many ways, and in twice as many at each level of some documents.
  return said.length === 0 ? undefined : mergeBySchema(said.flat());
}

/** Parts that hold together: what both list, in the words of the one that lists less. */
function intersect(a: Said, b: Said): Said {
  if (!a || !b) return a ?? b;
  const [few, many] = countCodes(a) <= countCodes(b) ? [a, b] : [b, a];
  const names = new Set(many.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const both = few.flatMap((one) => {
    const codes = one.codes.filter(({ code }) => names.has(code));
    return codes.length > 0 ? [{ ...one, codes }] : [];
  });
  // A document that contradicts itself means one of the two, and nobody knows which.
  return both.length > 0 ? both : mergeBySchema([...a, ...b]);
}

function countCodes(said: readonly CodeSchema[]): number {
  return said.reduce((sum, { codes }) => sum + codes.length, 0);
}
