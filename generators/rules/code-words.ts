import type { LocationObject } from "@redocly/openapi-core";
import { isDeniedBetween } from "../codes/denial.js";
import { findLines } from "../engine/overlaid-source.js";

/**
 * Words in backticks that have the form of a code, but for those that do not hold for `adopt` either: what is struck
 * through, and what the text says is not returned.
 */
export function findCodeWords(text: unknown): readonly string[] {
  if (typeof text !== "string") return [];
  const held = text.replace(struckThrough, " ");
  return [...held.matchAll(/`([A-Z][A-Z0-9_]+[A-Z0-9])`/g)].flatMap(({ 0: quoted, 1: word = "", index }) =>
    isDeniedBetween(held.slice(0, index), held.slice(index + quoted.length)) ? [] : [word],
  );
}

/** As Markdown and HTML have it. Nobody strikes through more than some lines. */
const struckThrough = /~~[^~]{1,1000}~~|<(del|s|strike)\b[^<>]{0,200}>[\s\S]{0,1000}?<\/\1\s*>/gi;

/** The place of a word in backticks within the text at a place; the whole text where the word is not found. */
export function locateWord(at: LocationObject, word: string): LocationObject {
  const { source, start, end } = findLines(at);
  const lines = source.getLines();
  for (let line = start.line; line <= (end?.line ?? start.line); line++) {
    const from = line === start.line ? start.col - 1 : 0;
    const index = lines[line - 1]?.indexOf(`\`${word}\``, from) ?? -1;
    if (index === -1) continue;
    const col = index + 2;
    return { source, pointer: undefined, start: { line, col }, end: { line, col: col + word.length } };
  }
  return at;
}
