/** Longest pattern: those of resource names have hundreds of characters. */
const maxPattern = 1_000;

/** Longest text that a pattern may ask for. */
const maxText = 10_000;

/** How often a sample may repeat what can come any number of times. */
const usualRepeats = 8;

/** Whether a sample can be made for a pattern: it is short, and asks for a text of modest length. */
export function isModestPattern(pattern: unknown): pattern is string {
  if (typeof pattern !== "string" || pattern.length > maxPattern) return false;
  // What repeats a group multiplies what is inside.
  const groups = [...pattern.matchAll(/\)(?:\{(\d+)(?:,(\d*))?\}|[*+])/g)].map(countRepeats);
  const others = [...pattern.matchAll(/[^)](?:\{(\d+)(?:,(\d*))?\}|[*+])/g)].map(countRepeats);
  const inner = others.reduce((sum, one) => sum + one, pattern.length);
  return groups.reduce((product, one) => product * Math.max(1, one), inner) <= maxText;
}

function countRepeats([, least, most]: RegExpExecArray): number {
  return Number(most || least) || usualRepeats;
}
