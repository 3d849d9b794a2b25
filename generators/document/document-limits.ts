/** What a file of a document may be at most; real ones of thirteen megabytes have half a million values. */
export const documentLimits = {
  /** Characters of a file. */
  characters: 64_000_000,
  /** Levels of maps and lists in each other. */
  depth: 400,
  /** Values of a file, those behind a YAML alias counted each time that it is used. */
  values: 4_000_000,
  /** Milliseconds that another host has for a file. */
  fetchMs: 20_000,
} as const;

/**
 * Why a parsed file is too much to work on; `undefined` where it is not. Values that aliases share are
 * looked at once, so that the answer comes at once for a file that would unfold without end.
 */
export function findExcess(parsed: unknown): string | undefined {
  const { depth, values } = documentLimits;
  const measured = new Map<object, Size>();
  const path = new Set<object>();
  const measure = (value: unknown): Size => {
    if (typeof value !== "object" || value === null) return scalar;
    const known = measured.get(value);
    if (known) return known;
    if (path.has(value)) return { values: 1, depth: 1, isCircular: true };
    if (path.size >= depth) return { values: 1, depth: Number.POSITIVE_INFINITY, isCircular: false };
    path.add(value);
    const size = Object.values(value).map(measure).reduce(add, scalar);
    path.delete(value);
    const whole = { ...size, depth: size.depth + 1 };
    measured.set(value, whole);
    return whole;
  };
  const size = measure(parsed);
  if (size.isCircular) return "an alias or a reference stands inside of what it refers to";
  if (size.depth > depth) return `maps and lists stand in each other more than ${depth} levels deep`;
  return size.values > values ? `it unfolds to more than ${values} values` : undefined;
}

interface Size {
  readonly values: number;
  readonly depth: number;
  readonly isCircular: boolean;
}

const scalar: Size = { values: 1, depth: 0, isCircular: false };

function add(a: Size, b: Size): Size {
  return {
    values: a.values + b.values,
    depth: Math.max(a.depth, b.depth),
    isCircular: a.isCircular || b.isCircular,
  };
}
