import type { LocationObject } from "@redocly/openapi-core";
import type { CodeOrigins } from "../codes/code-origin.js";
import type { CodePaths } from "../codes/code-path.js";
import { type CodeSchema, findCodeSchemas } from "../codes/find-codes.js";
import { findValueDescription } from "../codes/value-texts.js";
import { findSchemasAlong } from "../openapi/composed.js";
import { type Follow, followEach, type Placed } from "../openapi/follow.js";
import { pickBodies } from "../openapi/media-types.js";
import { isRecord, type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";

/** A list of codes that a body has at a place. */
export interface CodeList extends CodeSchema {
  /** The schema of the body. */
  readonly body: Placed<OpenApiSchema>;
  /** Of the codes in the body. */
  readonly path: readonly string[];
}

/** A code that a response documents. */
export interface CodeFact {
  readonly code: string;
  /** Its index among all values of the schema. */
  readonly index: number;
  /** Where it is written in the source. */
  readonly at: LocationObject;
  /** Where its meaning is written in the source; the same place if it is in a schema. */
  readonly meaningAt: LocationObject;
  /** The list that it is taken from. */
  readonly list: CodeList;
  /** Whether the expansion made the schema, from `x-errors` or `x-error`. */
  readonly fromShorthand: boolean;
  /** How this list describes the code, rather than the catalog. */
  readonly own: {
    readonly meaning: string | undefined;
    readonly fix: unknown;
    readonly retry: unknown;
    readonly trigger: unknown;
  };
  /** Where the trigger is written, if there is one. */
  readonly triggerAt: LocationObject;
}

/** Reads the codes of responses; each body is read once, however many responses share it. */
export interface CodeReader {
  /** The lists of codes that the bodies of a response have at the given places, in the order of these. */
  readonly readLists: (response: Placed<OpenApiResponse>, paths: CodePaths) => readonly CodeList[];
  /** The codes of a response, each once; a code in two places counts for the first. */
  readonly readCodes: (response: Placed<OpenApiResponse>, paths: CodePaths) => readonly CodeFact[];
}

/** @param origins where codes were written that the expansion put elsewhere */
export function createCodeReader(follow: Follow, origins: CodeOrigins): CodeReader {
  const known = new WeakMap<object, Map<string, readonly CodeList[]>>();
  const readAt = (body: Placed<OpenApiSchema>, path: readonly string[]) => {
    const target = follow<OpenApiSchema>(body.node, body.location);
    if (!target) return [];
    const ofSchema = known.get(target.node) ?? new Map<string, readonly CodeList[]>();
    known.set(target.node, ofSchema);
    const pointer = formatPointer(path);
    const lists =
      ofSchema.get(pointer) ??
      findCodeSchemas(target, path, follow).map((list) => ({ ...list, body: target, path }));
    ofSchema.set(pointer, lists);
    return lists;
  };
  const factsOfList = new WeakMap<CodeList, readonly CodeFact[]>();
  // The description of a code depends only on the list, which thousands of responses may share.
  const toFacts = (list: CodeList) => {
    const facts =
      factsOfList.get(list) ?? list.codes.map(({ code, index }) => toFact(list, code, index, origins));
    factsOfList.set(list, facts);
    return facts;
  };
  const readLists: CodeReader["readLists"] = (response, paths) =>
    listBodies(response, follow).flatMap((body) => paths.flatMap((path) => readAt(body, path)));
  return {
    readLists,
    readCodes: (response, paths) => {
      const [first, ...more] = readLists(response, paths).map(toFacts);
      if (!first || more.length === 0) return first ?? [];
      const codes = new Map(first.map((fact) => [fact.code, fact]));
      for (const fact of more.flat()) if (!codes.has(fact.code)) codes.set(fact.code, fact);
      return [...codes.values()];
    },
  };
}

/** The schemas of the bodies that are read: those that are JSON, else of the first media type; references not followed. */
export function listBodies(
  { node, location }: Placed<{ readonly content?: unknown }>,
  follow: Follow,
): readonly Placed<OpenApiSchema>[] {
  const media = followEach(node.content, location.child("content"), follow);
  const picked = new Set(pickBodies(media.map(({ key }) => key)));
  return media.flatMap(({ key, node: { schema }, location: at }) =>
    picked.has(key) && isRecord(schema)
      ? [{ node: schema as OpenApiSchema, location: at.child("schema") }]
      : [],
  );
}

/** The schemas that the bodies of a response have at places of codes, whether they list any or not. */
export function findCodeSlots(
  response: Placed<OpenApiResponse>,
  paths: CodePaths,
  follow: Follow,
): readonly Placed<OpenApiSchema>[] {
  return listBodies(response, follow).flatMap((body) =>
    paths.flatMap((path) => findSchemasAlong(body, path, follow)),
  );
}

function toFact(list: CodeList, code: string, index: number, origins: CodeOrigins): CodeFact {
  const { schema, location } = list;
  const origin = origins.get(schema)?.(code);
  const catalog: unknown = schema["x-error-catalog"];
  const own = isRecord(catalog) && Object.hasOwn(catalog, code) ? catalog[code] : undefined;
  const { fix, retry, trigger } = isRecord(own) ? own : {};
  const details = location.child(["x-error-catalog", code]);
  return {
    code,
    index,
    at: origin?.code ?? location,
    meaningAt: origin?.meaning ?? location,
    list,
    fromShorthand: origin?.fromShorthand ?? false,
    own: { meaning: findValueDescription(schema, code, index), fix, retry, trigger },
    triggerAt: childOf(origin?.code ?? details.key(), "trigger"),
  };
}

/** A place below another one, whose key it may be. */
function childOf({ source, pointer = "" }: LocationObject, name: string): LocationObject {
  return { source, pointer: `${pointer}/${name}` };
}
