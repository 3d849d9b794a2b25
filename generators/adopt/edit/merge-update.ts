import { isMap, isScalar, isSeq, type YAMLSeq } from "yaml";
import { isRecord } from "../../openapi/openapi.js";
import { type Entry, insertEntries, isEmpty } from "./insert-entries.js";
import { toLineStart } from "./line-start.js";
import { findNode, findPair, rangeOf, type Source } from "./source.js";
import type { TextEdit } from "./text-edits.js";

/** What is to be added at a place, map by map. What is there already stays as it is. */
export type Update = Readonly<Record<string, unknown>>;

/** The edits that carry out an update, and the paths at which something else is in the way. */
export interface MergedUpdate {
  readonly edits: readonly TextEdit[];
  readonly refused: readonly (readonly string[])[];
}

/** Keys in front of which others are put; others are put last. */
const followers: Readonly<Record<string, string>> = {
  "x-errors": "responses",
  "x-error-catalog": "components",
  "x-error": "content",
  rules: "x-openapi-errors",
};

/** Merges an update into the map at a path of a file. */
export function mergeUpdate(source: Source, path: readonly string[], update: Update): MergedUpdate {
  const node = findNode(source, path);
  if (isMap(node)) return mergeIntoMap(source, path, node, update);
  if (isSeq(node)) return mergeIntoList(source, path, node, update);
  return { edits: [], refused: [path] };
}

function mergeIntoMap(
  source: Source,
  path: readonly string[],
  map: Parameters<typeof insertEntries>[1],
  update: Update,
): MergedUpdate {
  const added = new Map<string | undefined, Entry[]>();
  const edits: TextEdit[] = [];
  const refused: (readonly string[])[] = [];
  for (const [key, value] of Object.entries(update)) {
    const pair = findPair(map, key);
    if (!pair) {
      const before = followers[key];
      added.set(before, [...(added.get(before) ?? []), [key, value]]);
    } else if (isRecord(value)) {
      if (isFilled(value, pair.value)) continue;
      const inner = mergeUpdate(source, [...path, key], value);
      edits.push(...inner.edits);
      refused.push(...inner.refused);
    }
  }
  for (const [before, entries] of added) {
    const edit = insertEntries(source, map, entries, before);
    if (edit) edits.push({ ...edit, depth: path.length });
    else refused.push(...entries.map(([key]) => [...path, key]));
  }
  return { edits, refused };
}

/** Whether a code has been described, in whatever form: its text is the author's. */
function isFilled(update: Update, node: unknown): boolean {
  const isOfCode = "meaning" in update || "fix" in update;
  return isOfCode && (isEmpty(node) || isScalar(node) || isMap(node));
}

/** Codes that are listed without a text: the new ones come behind them. */
function mergeIntoList(source: Source, path: readonly string[], list: YAMLSeq, update: Update): MergedUpdate {
  const known = new Set(list.items.map((item) => (isScalar(item) ? String(item.value) : "")));
  const codes = Object.keys(update).filter((code) => !known.has(code));
  const last = rangeOf(list.items.at(-1));
  if (codes.length === 0) return { edits: [], refused: [] };
  if (!last) return { edits: [], refused: [path] };
  const written = codes.map((code) => (list.flow ? `, ${JSON.stringify(code)}` : toItem(source, list, code)));
  return {
    edits: [{ start: last[1], end: last[1], text: written.join(""), depth: path.length }],
    refused: [],
  };
}

function toItem({ text, lineEnd }: Source, list: YAMLSeq, code: string): string {
  const first = rangeOf(list.items[0])?.[0] ?? 0;
  const lineStart = toLineStart(text, first);
  return `${lineEnd}${text.slice(lineStart, first)}${JSON.stringify(code)}`;
}
