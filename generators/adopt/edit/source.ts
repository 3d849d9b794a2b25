import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { findStep } from "./find-step.js";
import { toLineStart } from "./line-start.js";

/** The text of a file as its author wrote it, and the nodes in it with their places. */
export interface Source {
  readonly text: string;
  readonly document: Document;
  /** The line end of the file. */
  readonly lineEnd: "\n" | "\r\n";
  /** Spaces for each level. */
  readonly step: number;
  /** Whether it writes `'403'` rather than `"403"`. */
  readonly prefersSingleQuotes: boolean;
}

/** A node of the `yaml` package; JSON is YAML too. */
export type SourceNode = NonNullable<Document["contents"]>;

/** Parses a file so that it can be edited; whether it is valid is for the reader of the document to say. */
export function parseSource(text: string): Source {
  const document = parseDocument(text, { uniqueKeys: false, strict: false, logLevel: "silent" });
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    text,
    document,
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    step: findStep(document, text),
    prefersSingleQuotes: count(/'[^'\n]*'\s*:/g) > count(/"[^"\n]*"\s*:/g),
  };
}

/** The node at a path of keys, aliases followed; `undefined` where the text has none, as behind a merge key. */
export function findNode(source: Source, path: readonly string[]): SourceNode | undefined {
  let node: SourceNode | undefined = follow(source, source.document.contents);
  for (const key of path) {
    if (!node) return undefined;
    node = follow(source, stepInto(node, key));
  }
  return node;
}

function stepInto(node: SourceNode, key: string): unknown {
  if (isMap(node)) return findPair(node, key)?.value;
  if ("items" in node && /^\d+$/.test(key)) return (node.items as unknown[])[Number(key)];
  return undefined;
}

function follow({ document }: Source, node: unknown): SourceNode | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  return (target ?? undefined) as SourceNode | undefined;
}

/** The pair of a map with a key, written as text or as a number. */
export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isPair(pair) && toKey(pair) === key);
}

/** The key of a pair as text. */
export function toKey({ key }: Pair): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === "number" && key.source !== undefined ? key.source : String(key.value);
}

/** Where a node starts and where its text ends; nothing for nodes without text. */
export function rangeOf(node: unknown): readonly [start: number, end: number] | undefined {
  const { range } = (node ?? {}) as { readonly range?: readonly [number, number, number] | null };
  return range ? [range[0], range[1]] : undefined;
}

/** The line and the column of an offset, from 1. */
export function toLineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  return { line: text.slice(0, offset).split("\n").length, column: offset - toLineStart(text, offset) + 1 };
}
