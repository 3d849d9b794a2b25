/** A part of a text and what takes its place; an insertion where the part is empty. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How many maps and lists an insertion is inside of; 0 if absent. */
  readonly depth?: number;
}

/**
 * The text with all edits, which do not overlap. Of insertions at one place, as where a map ends together with one
 * inside of it, the inner ones come first; else they stay in their order.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end || (b.depth ?? 0) - (a.depth ?? 0),
  );
  let done = 0;
  const parts: string[] = [];
  for (const edit of sorted) {
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join("");
}
