import { formatPointer } from "../openapi/pointer.js";

/** Limits of a document; real documents of thirteen megabytes have half a million values. */
export const documentLimits = {
  /** Characters of a file. */
  characters: 64_000_000,
  /** Levels of nested maps and lists. */
  depth: 400,
  /** Values, those behind a YAML alias or a reference to a file counted each time that they are used. */
  values: 4_000_000,
  /** Milliseconds that another host has for a file. */
  fetchMs: 20_000,
  /** Nodes of a document that the targets of its overlays may look at together. */
  overlayVisits: 3_000_000,
  /** Values that overlays may add to a file, those that are put into several places counted in each. */
  overlayValues: 500_000,
  /** How much larger a document may become where what is written once is used often. */
  unfolding: {
    /** Values that any document may come to, and how many for each that is written. */
    values: { floor: 100_000, each: 4 },
    /** Characters of texts and keys that any document may come to, and how many for each that is written. */
    characters: { floor: 4_000_000, each: 4 },
  },
  /** Characters that may be generated: how many from any document, and how many for each that is written. */
  output: { pagesFloor: 64_000_000, filesFloor: 16_000_000, each: 30 },
  /** Pairs of an operation and a code: how many in any document, and how many for each code that is listed. */
  codes: { floor: 100_000, each: 4 },
} as const;

/** Which limit a document exceeds, and where. */
export interface Excess {
  /** The limit and the place, to follow "it cannot be read:". */
  readonly reason: string;
  /** Names and indices that lead from the root to the smallest part that is too much. */
  readonly path: readonly string[];
}

/**
 * Which limit a document exceeds; `undefined` if none. A value that is shared, by aliases of YAML or because the
 * same object is in several places, counts in each place but is visited once. So the check takes time in
 * proportion to what is written, even if it would expand without end.
 *
 * @param parsed a file as it was parsed, or a document after references were followed or copied into place
 * @param characters how many characters all its files have together
 */
export function findExcess(parsed: unknown, characters: number): Excess | undefined {
  const measured = measureAll(parsed);
  const { size, sizeOf, written } = measured;
  const { values, unfolding } = documentLimits;
  const mostValues = Math.min(values, unfolding.values.floor + unfolding.values.each * written);
  const mostText = unfolding.characters.floor + unfolding.characters.each * characters;
  const find = (reason: string, isTooMuch: (part: Size, level: number) => boolean): Excess => {
    const path = findSmallest(parsed, (part, level) => isTooMuch(sizeOf(part), level));
    return { reason: `${reason}, at \`${shortenPointer(formatPointer(path))}\``, path };
  };
  if (size.isCircular)
    return find("an alias or a reference is inside the value that it refers to", (part) => part.isCircular);
  if (size.depth > documentLimits.depth)
    return find(
      `maps and lists are nested more than ${documentLimits.depth} levels deep`,
      (part, level) => level <= documentLimits.depth && part.depth + level > documentLimits.depth,
    );
  if (size.values > mostValues)
    return find(`it expands to more than ${mostValues} values`, (part) => part.values > mostValues);
  if (size.characters > mostText)
    return find(`it expands to more than ${mostText} characters`, (part) => part.characters > mostText);
  return undefined;
}

/**
 * Whether a value in which nothing is shared, as what was parsed of JSON, is within all limits: that is seen much
 * faster than what each part of it comes to.
 */
export function isModestTree(tree: unknown): boolean {
  let left: number = documentLimits.values;
  const isWithin = (value: unknown, levels: number): boolean => {
    left -= 1;
    if (typeof value !== "object" || value === null) return left >= 0;
    return levels > 0 && left >= 0 && Object.values(value).every((one) => isWithin(one, levels - 1));
  };
  return isWithin(tree, documentLimits.depth);
}

/**
 * How many characters a document has at least where it is written: texts and keys, and two for each value
 * around them. What is shared counts once.
 */
export function measureWritten(document: unknown): number {
  let characters = 0;
  const seen = new Set<unknown>();
  const queue = [document];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    characters += typeof value === "string" ? value.length + 2 : 2;
    if (isScalar(value) || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) for (const one of value) queue.push(one);
    else
      for (const [name, one] of Object.entries(value as object)) {
        characters += name.length + 2;
        queue.push(one);
      }
  }
  return characters;
}

/** How much a part of a document comes to, what is shared counted in each place. */
interface Size {
  readonly values: number;
  readonly characters: number;
  readonly depth: number;
  readonly isCircular: boolean;
}

interface Measured {
  readonly size: Size;
  readonly sizeOf: (part: unknown) => Size;
  /** How many values there are, what is shared counted once. */
  readonly written: number;
}

function measureAll(root: unknown): Measured {
  const known = new Map<object, Size>();
  const path = new Set<object>();
  let written = 1;
  const measure = (value: unknown): Size => {
    if (typeof value !== "object" || value === null) return sizeOfScalar(value);
    const before = known.get(value);
    if (before) return before;
    if (path.has(value)) return { ...sizeOfScalar(null), isCircular: true };
    if (path.size > documentLimits.depth) return { ...sizeOfScalar(null), depth: 1 };
    path.add(value);
    const size = { values: 1, characters: 0, depth: 0, isCircular: false };
    const isList = Array.isArray(value);
    for (const name of Object.keys(value)) {
      written += 1;
      const part = measure((value as Readonly<Record<string, unknown>>)[name]);
      size.values += part.values;
      size.characters += part.characters + (isList ? 0 : name.length);
      size.depth = Math.max(size.depth, part.depth);
      size.isCircular ||= part.isCircular;
    }
    path.delete(value);
    size.depth += 1;
    known.set(value, size);
    return size;
  };
  return { size: measure(root), sizeOf: measure, written };
}

function sizeOfScalar(value: unknown): Size {
  const characters = typeof value === "string" ? value.length : 0;
  return { values: 1, characters, depth: 0, isCircular: false };
}

/** The way down to a part that is too much while none of its own parts is. */
function findSmallest(
  root: unknown,
  isTooMuch: (part: unknown, level: number) => boolean,
): readonly string[] {
  const path: string[] = [];
  const seen = new Set<unknown>();
  let part = root;
  while (typeof part === "object" && part !== null && !seen.has(part)) {
    seen.add(part);
    const inside = Object.entries(part).find(([, one]) => !isScalar(one) && isTooMuch(one, path.length + 1));
    if (!inside) return path;
    path.push(inside[0]);
    part = inside[1];
  }
  return path;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** The way to something deep is long. */
function shortenPointer(pointer: string): string {
  return `#${pointer.length > 120 ? `${pointer.slice(0, 120)}…` : pointer}`;
}
