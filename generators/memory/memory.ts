import { toHash } from "../names/hash.js";

/** Gives what was made of a text before, or else makes it: `make` depends on nothing but the text and the code. */
export type Recall<T> = (text: string, make: () => T) => T;

/** Recalls nothing, as in a run that stands alone. */
export function forgetAll<T>(_text: string, make: () => T): T {
  return make();
}

/** What runs that follow each other remember, so that each makes only what differs. */
export interface Memory {
  /** What is remembered of one kind, such as `pages`. */
  readonly of: <T>(kind: string) => Recall<T>;
  /** What was made of objects that are the same in all runs, as `keepParts` has them; it goes with its object. */
  readonly ofObjects: <T>(kind: string) => WeakMap<object, T>;
  /** Forgets what was neither made nor recalled since it was last called: call it after a run that went through. */
  readonly forgetUnused: () => void;
}

/** An empty memory, for a process that repeats its work. */
export function createMemory(): Memory {
  const known = new Map<string, unknown>();
  const used = new Set<string>();
  const byObject = new Map<string, WeakMap<object, unknown>>();
  const recall = (key: string, make: () => unknown) => {
    used.add(key);
    if (!known.has(key)) known.set(key, make());
    return known.get(key);
  };
  return {
    of:
      <T>(kind: string): Recall<T> =>
      (text, make) =>
        recall(`${kind} ${toHash(text)}`, make) as T,
    ofObjects: <T>(kind: string) => {
      const ofKind = byObject.get(kind) ?? new WeakMap<object, unknown>();
      byObject.set(kind, ofKind);
      return ofKind as WeakMap<object, T>;
    },
    forgetUnused: () => {
      for (const key of known.keys()) if (!used.has(key)) known.delete(key);
      used.clear();
    },
  };
}
