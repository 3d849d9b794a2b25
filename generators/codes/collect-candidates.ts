import { collectComposed, findStep } from "../openapi/composed.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";
import { isErrorContainer, rankName } from "./code-names.js";
import { listCodes, listsValues } from "./listed-codes.js";

/** A place in an error body that may hold its code. */
export interface Candidate {
  readonly path: readonly string[];
  /** See `rankName`. */
  readonly rank: number;
  /** The values that schemas list there, as text. */
  readonly values: Set<string>;
  /** Whether a schema allows any text there. */
  isOpen: boolean;
}

/** Depth of properties and lists; real error bodies need four: `/errors/_errors/0/code`. */
const maxDepth = 5;

/**
 * The places of a body that may hold its code, shallow ones first. Each schema is read once for each
 * path, however many references lead to it.
 */
export function collectCandidates(body: Placed<unknown>, follow: Follow): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  let level: readonly Branch[] = [{ path: [], parts: collectComposed([body], follow) }];
  while (level.length > 0) {
    for (const { path, parts } of level) note(path, parts, found);
    level = level.flatMap((branch) => descend(branch, follow));
  }
  return [...found.values()];
}

/** All schemas that describe the value at a path. */
interface Branch {
  readonly path: readonly string[];
  readonly parts: readonly Placed<OpenApiSchema>[];
}

function descend({ path, parts }: Branch, follow: Follow): readonly Branch[] {
  if (path.length === maxDepth) return [];
  const children = new Map<string, Placed<unknown>[]>();
  for (const part of parts) {
    const { items, properties } = part.node;
    const names = Object.keys(isRecord(properties) ? properties : {});
    for (const name of [...(isRecord(items) ? ["0"] : []), ...names]) {
      const isOfInterest = name === "0" || rankName(name) > 0 || isErrorContainer(name);
      const child = isOfInterest ? findStep(part, name) : undefined;
      if (child) children.set(name, [...(children.get(name) ?? []), child]);
    }
  }
  return [...children].map(([name, starts]) => ({
    path: [...path, name],
    parts: collectComposed(starts, follow),
  }));
}

function note(
  path: readonly string[],
  parts: readonly Placed<OpenApiSchema>[],
  found: Map<string, Candidate>,
): void {
  const rank = rankName(nameOf(path));
  const scalars = parts.filter(({ node }) => isScalar(node));
  if (rank === 0 || scalars.length === 0) return;
  const candidate = { path, rank, values: new Set<string>(), isOpen: false };
  for (const { node } of scalars) {
    const codes = listCodes(node);
    if (codes.length === 0) candidate.isOpen = true;
    for (const { code } of codes) candidate.values.add(code);
  }
  found.set(path.join("/"), candidate);
}

/** The items of a list have the name of the list. */
export function nameOf(path: readonly string[]): string {
  return path.findLast((name) => name !== "0") ?? "";
}

function isScalar(schema: OpenApiSchema): boolean {
  return listsValues(schema) || [schema.type].flat().some((one) => one === "string" || one === "integer");
}
