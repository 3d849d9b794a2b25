/** Finds what a reference leads to: the same object as long as that says the same. */
export type Find = (reference: string) => unknown;

/** A part of a document, and how the rest of it is found. */
export interface Source {
  readonly part: object;
  /** Where the part is, if that makes a difference. */
  readonly place: string;
  readonly find: Find;
}

/** What was made of a part at a place, and what was looked up meanwhile. */
export interface Made<T> {
  readonly place: string;
  readonly lookups: ReadonlyMap<string, unknown>;
  readonly made: T;
}

/**
 * Makes something of a part of a document, unless it was made before and all that it looked up then is still the same.
 *
 * @param make may look at nothing but the part and what it finds
 */
export function makeWithLookups<T>(
  known: WeakMap<object, Made<T>>,
  { part, place, find }: Source,
  make: (find: Find) => T,
): T {
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
}

function isSame(lookups: ReadonlyMap<string, unknown>, find: Find): boolean {
  for (const [reference, target] of lookups) if (find(reference) !== target) return false;
  return true;
}
