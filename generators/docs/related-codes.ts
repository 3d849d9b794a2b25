import type { CatalogEntry } from "../contract/contract.js";
import type { CodeUse } from "./code-uses.js";

const maxRelated = 6;

/**
 * The codes that a reader of a code may have met instead, the nearest first: they stand beside it on its
 * operations, share a way out, or share words of their names. Codes that are everywhere are near to nothing.
 */
export function findRelated(
  entry: CatalogEntry,
  catalog: readonly CatalogEntry[],
  uses: ReadonlyMap<string, readonly CodeUse[]>,
): readonly CatalogEntry[] {
  const near = countNeighbours(entry.code, uses);
  return catalog
    .filter(({ code }) => code !== entry.code && !isEverywhere(uses.get(code)))
    .map((other) => ({ other, score: (near.get(other.code) ?? 0) + likeness(entry, other) }))
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || (a.other.code < b.other.code ? -1 : 1))
    .slice(0, maxRelated)
    .map(({ other }) => other);
}

/** Beside a code counts for more the fewer codes stand there. */
function countNeighbours(code: string, uses: ReadonlyMap<string, readonly CodeUse[]>) {
  const counts = new Map<string, number>();
  const here = uses.get(code) ?? [];
  for (const { operation } of isEverywhere(here) ? [] : here) {
    const names = operation.errors.flatMap(({ codes }) => codes.map((one) => one.code));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 3 / names.length);
  }
  return counts;
}

function likeness(one: CatalogEntry, other: CatalogEntry): number {
  const words = new Set(splitName(one.code));
  const shared = splitName(other.code).filter((word) => words.has(word)).length;
  const sharesWayOut = one.resolvedBy.some((id) => other.resolvedBy.includes(id));
  return shared * 0.8 + (sharesWayOut ? 1 : 0);
}

function splitName(code: string): readonly string[] {
  const dull = ["invalid", "required", "error", "not", "found", "missing", "forbidden"];
  return code
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !dull.includes(word));
}

function isEverywhere(uses: readonly CodeUse[] = []): boolean {
  return uses.some(({ documented }) => documented.generic) || uses.length > 20;
}
