import { isScalar, Scalar } from "yaml";
import { findNode, rangeOf, type Source } from "./source.js";
import type { TextEdit } from "./text-edits.js";

/**
 * The edits that remove lines from a text of a document, which lose nothing else of how it is written.
 *
 * @param lines indices of lines of the text
 * @param instead what to write where nothing is left
 * @returns `undefined` where the text is written in a way that does not keep its lines
 */
export function removeLines(
  source: Source,
  path: readonly string[],
  lines: ReadonlySet<number>,
  instead: string,
): readonly TextEdit[] | undefined {
  const node = findNode(source, path);
  const range = rangeOf(node);
  if (!isScalar(node) || typeof node.value !== "string" || !range) return undefined;
  const kept = keepLines(node.value, lines);
  if (node.type === Scalar.BLOCK_LITERAL && kept !== "")
    return removeFromBlock(source, range, node.value, lines);
  const text = kept === "" ? instead : kept;
  if (node.type === Scalar.QUOTE_DOUBLE)
    return [{ start: range[0], end: range[1], text: JSON.stringify(text) }];
  if (kept !== "") return undefined;
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  const end = isBlock ? trimEnd(source.text, range) : range[1];
  return [{ start: range[0], end, text }];
}

/** The end of the last line with text, before its line end. */
function trimEnd(text: string, [start, end]: readonly [number, number]): number {
  return start + text.slice(start, end).trimEnd().length;
}

function keepLines(text: string, lines: ReadonlySet<number>): string {
  return text
    .split("\n")
    .filter((_, index) => !lines.has(index))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** In a block, each line of the text is one of the file, below that of the `|`. */
function removeFromBlock(
  { text }: Source,
  [start]: readonly [number, number],
  value: string,
  lines: ReadonlySet<number>,
): readonly TextEdit[] {
  const first = text.indexOf("\n", start) + 1;
  const written = value.split("\n");
  const removed = withBlankLines(written, lines);
  let at = first;
  return written.flatMap((_, index) => {
    const newline = text.indexOf("\n", at);
    const edit = { start: at, end: newline === -1 ? text.length : newline + 1, text: "" };
    at = edit.end;
    return removed.has(index) ? [edit] : [];
  });
}

/** Of the blank lines around what is removed, those in front of it go too. */
function withBlankLines(written: readonly string[], lines: ReadonlySet<number>): ReadonlySet<number> {
  const removed = new Set(lines);
  for (const line of [...lines].sort((a, b) => a - b)) {
    for (let above = line - 1; above >= 0 && written[above]?.trim() === ""; above--) removed.add(above);
  }
  return removed;
}
