import { isScalar, type Pair, stringify, type YAMLMap } from "yaml";
import { toLineStart } from "./line-start.js";
import { findPair, rangeOf, type Source } from "./source.js";
import type { TextEdit } from "./text-edits.js";

/** An entry to add to a map. */
export type Entry = readonly [key: string, value: unknown];

/**
 * The insertion of entries into a map, written as the map is: in lines of their own or between braces.
 *
 * @param before the key that they are put in front of, if the map has it; else they are its last
 * @returns `undefined` where the map is written in a way that nothing can be added to
 */
export function insertEntries(
  source: Source,
  map: YAMLMap,
  entries: readonly Entry[],
  before?: string,
): TextEdit | undefined {
  const next = before === undefined ? undefined : findPair(map, before);
  return map.flow || map.items.length === 0
    ? insertInFlow(source, map, entries, next)
    : insertInBlock(source, map, entries, next);
}

function insertInBlock(
  source: Source,
  map: YAMLMap,
  entries: readonly Entry[],
  next: Pair | undefined,
): TextEdit | undefined {
  const first = rangeOf(map.items[0]?.key);
  if (!first) return undefined;
  const lineStart = toLineStart(source.text, first[0]);
  const indentation = " ".repeat(first[0] - lineStart);
  const lines = toBlock(source, entries, indentation);
  const start = next && findLineBefore(source, map, next);
  if (start !== undefined) return { start, end: start, text: lines };
  return insertBehind(source, findEnd(map), lines);
}

/** Behind a line; a file without a line end at its end stays one. */
function insertBehind(
  { text, lineEnd }: Source,
  end: number | undefined,
  lines: string,
): TextEdit | undefined {
  if (end === undefined) return undefined;
  if (end > 0 && text[end - 1] === "\n") return { start: end, end, text: lines };
  const newline = text.indexOf("\n", end);
  if (newline !== -1) return { start: newline + 1, end: newline + 1, text: lines };
  return { start: text.length, end: text.length, text: `${lineEnd}${lines.slice(0, -lineEnd.length)}` };
}

/** The start of the line of a key, or of the comments right above it; `undefined` if something else is on the line. */
function findLineBefore({ text }: Source, map: YAMLMap, pair: Pair): number | undefined {
  const key = rangeOf(pair.key);
  if (!key) return undefined;
  let start = toLineStart(text, key[0]);
  if (text.slice(start, key[0]).trim() !== "") return undefined;
  const above = map.items[map.items.indexOf(pair) - 1];
  const limit = endOfPair(above) ?? start;
  while (start > limit) {
    const previous = toLineStart(text, start - 1);
    if (previous < limit || !/^\s*#/.test(text.slice(previous, start))) break;
    start = previous;
  }
  return start;
}

function findEnd(map: YAMLMap): number | undefined {
  return endOfPair(map.items.at(-1));
}

function endOfPair(pair: Pair | undefined): number | undefined {
  return rangeOf(pair?.value)?.[1] ?? rangeOf(pair?.key)?.[1];
}

/** Entries as lines of YAML, with their line ends. */
function toBlock(source: Source, entries: readonly Entry[], indentation: string): string {
  const written = entries.map(([key, value]) =>
    stringify(
      { [key]: value },
      {
        lineWidth: 0,
        indent: source.step,
        nullStr: "",
        singleQuote: source.prefersSingleQuotes,
        aliasDuplicateObjects: false,
      },
    ),
  );
  return written
    .join("")
    .replace(/^(?=.)/gm, indentation)
    .replace(/[ \t]+$/gm, "")
    .replaceAll("\n", source.lineEnd);
}

function insertInFlow(
  source: Source,
  map: YAMLMap,
  entries: readonly Entry[],
  next: Pair | undefined,
): TextEdit | undefined {
  const range = rangeOf(map);
  if (!range || source.text[range[0]] !== "{") return undefined;
  const first = rangeOf(map.items[0]?.key);
  if (!first) return fillFlow(source, range, entries);
  const between = source.text.slice(range[0] + 1, first[0]);
  const separator = /^\s*$/.test(between) ? between : " ";
  const written = entries.map(([key, value]) => toFlow(source, key, value, separator));
  const start = next && rangeOf(next.key)?.[0];
  if (start !== undefined) {
    const gap = separator === "" ? "" : separator.includes("\n") ? separator : " ";
    return { start, end: start, text: written.map((one) => `${one},${gap}`).join("") };
  }
  const end = findEnd(map);
  return end === undefined
    ? undefined
    : { start: end, end, text: written.map((one) => `,${separator}${one}`).join("") };
}

/** Into `{}`. */
function fillFlow(source: Source, [start]: readonly [number, number], entries: readonly Entry[]): TextEdit {
  const isSpread = /[{,]\s*\n/.test(source.text);
  const outer = /^[ \t]*/.exec(source.text.slice(toLineStart(source.text, start)))?.[0] ?? "";
  const separator = isSpread ? `${source.lineEnd}${outer}${" ".repeat(source.step)}` : "";
  const written = entries
    .map(([key, value]) => `${separator}${toFlow(source, key, value, separator)}`)
    .join(",");
  const end = isSpread ? `${source.lineEnd}${outer}` : "";
  return { start: start + 1, end: start + 1, text: `${written}${end}` };
}

/** An entry as JSON, in lines if those beside it are. */
function toFlow(source: Source, key: string, value: unknown, separator: string): string {
  const indentation = /\n([ \t]*)$/.exec(separator)?.[1];
  if (indentation === undefined) {
    const colon = separator === "" ? ":" : ": ";
    const json = separator === "" ? JSON.stringify(value) : toSpacedJson(value);
    return `${JSON.stringify(key)}${colon}${json}`;
  }
  const unit = indentation.includes("\t") ? "\t" : " ".repeat(source.step);
  const json = JSON.stringify(value, null, unit).replaceAll("\n", `${source.lineEnd}${indentation}`);
  return `${JSON.stringify(key)}: ${json}`;
}

/** JSON on one line with spaces, as people write it. */
function toSpacedJson(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}

/** Whether a node holds nothing, as a key without a value does. */
export function isEmpty(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}
