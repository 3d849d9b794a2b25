import { collectComposed, findStep, listParts } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FailurePlace, Scalar } from "./body-parts.js";
import { isRefusing } from "./failure-values.js";

/** The alternatives of a success's schema that are refusals, while others are data. */
export interface Refusals {
  readonly bodies: readonly Placed<OpenApiSchema>[];
  /** Where they say so. */
  readonly at: readonly string[];
  /** What they have there; `undefined` if they alone have anything. */
  readonly values?: readonly Scalar[];
}

/** The alternatives of a success that always refuse; `undefined` if its schema does not tell them from its data. */
export function findRefusals(
  body: Placed<unknown>,
  places: readonly FailurePlace[],
  follow: Follow,
): Refusals | undefined {
  const alternatives = listAlternatives(body, follow);
  for (const place of places) {
    const said = alternatives.map((one) => ({ one, values: findRefusingValues(one, place, follow) }));
    const refusing = said.filter(({ values }) => values !== undefined);
    if (refusing.length === 0 || refusing.length === said.length) continue;
    const values = [...new Set(refusing.flatMap((one) => one.values ?? []))];
    return {
      bodies: refusing.map(({ one }) => one),
      at: place.at,
      ...((place.equals || place.not) && { values }),
    };
  }
  return undefined;
}

/** The schemas of which a body fits one, references followed; the body itself if it has no alternatives. */
export function listAlternatives(
  body: Placed<unknown>,
  follow: Follow,
  seen: Set<object> = new Set(),
): readonly Placed<OpenApiSchema>[] {
  const placed = follow<OpenApiSchema>(body.node, body.location);
  if (!placed || seen.has(placed.node)) return [];
  seen.add(placed.node);
  const parts = [...listParts(placed, "oneOf"), ...listParts(placed, "anyOf")];
  return parts.length === 0 ? [placed] : parts.flatMap((part) => listAlternatives(part, follow, seen));
}

/** What an alternative always has at a place, if it refuses by it; empty where any value does. */
function findRefusingValues(
  alternative: Placed<OpenApiSchema>,
  place: FailurePlace,
  follow: Follow,
): readonly Scalar[] | undefined {
  const leaves = findRequired(alternative, place.at, follow);
  if (!leaves || (!place.equals && !place.not)) return leaves && [];
  const values = leaves.map(({ node }) => listScalars(node)).find(({ length }) => length > 0);
  return values?.every((value) => isRefusing(place, value)) ? values : undefined;
}

/** The schemas of what every body has at a path; `undefined` where it may be missing. */
function findRequired(
  start: Placed<OpenApiSchema>,
  path: readonly string[],
  follow: Follow,
): readonly Placed<OpenApiSchema>[] | undefined {
  const compose = (some: readonly Placed<unknown>[]) => collectComposed(some, follow, ["allOf"]);
  let parts = compose([start]);
  for (const name of path) {
    const isThere = /^\d+$/.test(name) || parts.some(({ node }) => listNames(node.required).includes(name));
    parts = compose(parts.flatMap((part) => findStep(part, name) ?? []));
    if (!isThere || parts.length === 0) return undefined;
  }
  return parts;
}

/** Before mending, values may have the wrong shape. */
function listNames(required: unknown): readonly unknown[] {
  return Array.isArray(required) ? required : [];
}

function listScalars(schema: OpenApiSchema): readonly Scalar[] {
  const listed: readonly unknown[] = "const" in schema ? [schema.const] : [schema.enum ?? []].flat();
  return listed.filter((value) => value === null || typeof value !== "object") as Scalar[];
}
