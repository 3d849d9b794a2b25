import type { LocationObject } from "@redocly/openapi-core";
import { getLineColLocation, parseEnginePointer, type Source } from "./engine.js";
import { createJsonFinder, type FindJsonNode } from "./json-nodes.js";

/** A location with lines and columns. */
export type Lines = ReturnType<typeof getLineColLocation>;

interface JsonText {
  readonly find: FindJsonNode;
  /** Where each line starts. */
  readonly starts: readonly number[];
}

/** Sources that `JSON.parse` has taken, each read once somebody asks for a place in it. */
const jsonTexts = new WeakMap<Source, JsonText | undefined>();

/** Notes that a source is JSON without a name twice in one object, in which places are found faster. */
export function markAsJson(source: Source): void {
  jsonTexts.set(source, undefined);
}

export function isMarkedAsJson(source: Source): boolean {
  return jsonTexts.has(source);
}

/** The lines and columns of a location, as the engine finds them. */
export function toLines(location: LocationObject): Lines {
  const { source, pointer, reportOnKey = false } = location as LocationObject & { reportOnKey?: boolean };
  if (pointer === undefined || !jsonTexts.has(source)) return getLineColLocation(location);
  const text = jsonTexts.get(source) ?? readText(source);
  jsonTexts.set(source, text);
  const { start, end } = text.find(parseEnginePointer(pointer.slice(2)), reportOnKey);
  const last = toPosition(text.starts, end - 1);
  return {
    ...location,
    pointer: undefined,
    start: toPosition(text.starts, start),
    end: { line: last.line, col: last.col + 1 },
  } as Lines;
}

function readText({ body }: Source): JsonText {
  const starts = [0];
  for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) starts.push(at + 1);
  return { find: createJsonFinder(body), starts };
}

/** @param offset in the text, in characters */
function toPosition(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly col: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, col: offset - (starts[low] ?? 0) + 1 };
}
