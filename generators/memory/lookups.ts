import { isRecord } from "../openapi/openapi.js";
import type { Memory } from "./memory.js";

/** Finds what a reference leads to: the same object as long as that says the same. */
export type Find = (reference: string) => unknown;

/**
 * Gives what was made of a part of a document before, where all that was looked up for it is still the same, or else
 * makes it.
 *
 * @param place where the part is, if that makes a difference
 * @param make looks at nothing but the part and what it finds
 */
export type RecallPart<T> = (part: unknown, place: string, make: (find: Find) => T) => T;

/** What was made of a part at a place, and what was looked up for it. */
interface Made<T> {
  readonly place: string;
  readonly lookups: ReadonlyMap<string, unknown>;
  readonly made: T;
}

/**
 * @param find finds the rest of a document whose parts `keepParts` has kept
 * @param memory recalls nothing of earlier runs if absent
 */
export function createPartRecall<T>(kind: string, find: Find, memory: Memory | undefined): RecallPart<T> {
  const known = memory?.ofObjects<Made<T>>(kind) ?? new WeakMap<object, Made<T>>();
  return (part, place, make) => {
    if (!isRecord(part)) return make(find);
    const before = known.get(part);
    if (before?.place === place && isSame(before.lookups, find)) return before.made;
    const lookups = new Map<string, unknown>();
    const made = make((reference) => {
      const target = find(reference);
      lookups.set(reference, target);
      return target;
    });
    known.set(part, { place, lookups, made });
    return made;
  };
}

function isSame(lookups: ReadonlyMap<string, unknown>, find: Find): boolean {
  for (const [reference, target] of lookups) if (find(reference) !== target) return false;
  return true;
}
