import { isDeepStrictEqual } from "node:util";
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import { isRecord } from "../../openapi/openapi.js";
import type { Update } from "./merge-update.js";
import type { LineRemoval } from "./remove-lines.js";
import { findNode, findPair, parseSource, type Source, type SourceNode, toKey } from "./source.js";

/** What a change of a file is meant to change. */
export interface MeantChange {
  readonly updates: readonly { readonly path: readonly string[]; readonly update: Update }[];
  readonly removals: readonly LineRemoval[];
}

/**
 * Whether a changed file says all that it said before, and beyond that nothing but what is meant. Edits work on the
 * text of a file; this holds them to its content, so that a fault of theirs never reaches somebody's document.
 */
export function isFaithful(before: Source, after: string, meant: MeantChange): boolean {
  const changed = parseSource(after);
  if (changed.document.errors.length > before.document.errors.length) return false;
  const texts = new Map(meant.removals.map(({ node, text }) => [node as unknown, text]));
  return isSame(before.document.contents, changed.document.contents, {
    updates: collectUpdates(before, meant),
    texts,
    changed: changed.document,
  });
}

/** What is meant at the nodes of a file. */
interface MeantNodes {
  readonly updates: ReadonlyMap<unknown, readonly Update[]>;
  readonly texts: ReadonlyMap<unknown, string>;
  readonly changed: Document;
}

function collectUpdates(source: Source, { updates }: MeantChange): MeantNodes["updates"] {
  const collected = new Map<unknown, Update[]>();
  const collect = (node: SourceNode | undefined, path: readonly string[], update: Update) => {
    if (!node) return;
    collected.set(node, [...(collected.get(node) ?? []), update]);
    for (const [key, value] of Object.entries(update)) {
      if (!isRecord(value) || !isMap(node) || !findPair(node, key)) continue;
      collect(findNode(source, [...path, key]), [...path, key], value);
    }
  };
  for (const { path, update } of updates) collect(findNode(source, path), path, update);
  return collected;
}

function isSame(before: unknown, after: unknown, meant: MeantNodes): boolean {
  const text = meant.texts.get(before);
  if (text !== undefined) return isText(after, text);
  if (isAlias(before)) return isAlias(after) && after.source === before.source;
  if (isScalar(before)) return isScalar(after) && Object.is(before.value, after.value);
  const updates = meant.updates.get(before) ?? [];
  if (isMap(before)) return isMap(after) && isSameMap(before.items, after.items, updates, meant);
  if (isSeq(before)) return isSeq(after) && isSameList(before.items, after.items, updates, meant);
  return (before ?? null) === (after ?? null);
}

function isText(node: unknown, text: string): boolean {
  return isScalar(node) && typeof node.value === "string" && node.value.trim() === text.trim();
}

/** All entries in their order, and between them those that are added. */
function isSameMap(
  before: readonly Pair[],
  after: readonly Pair[],
  updates: readonly Update[],
  meant: MeantNodes,
): boolean {
  let index = 0;
  for (const pair of after) {
    const old = before[index];
    if (old && isSame(old.key, pair.key, meant)) {
      if (!isSame(old.value, pair.value, meant)) return false;
      index++;
    } else if (!isAdded(pair, updates, meant)) return false;
  }
  return index === before.length;
}

/** With all that it is to hold and nothing else: what is put into the wrong map is an addition too. */
function isAdded(pair: Pair, updates: readonly Update[], { changed }: MeantNodes): boolean {
  const key = toKey(pair);
  if (key === undefined) return false;
  const added = isNode(pair.value) ? pair.value.toJS(changed) : pair.value;
  return updates.some(
    (update) => Object.hasOwn(update, key) && isDeepStrictEqual(toData(added), toData(update[key])),
  );
}

/** A value as a document holds it. */
function toData(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** Codes that are listed without a text are added at the end. */
function isSameList(
  before: readonly unknown[],
  after: readonly unknown[],
  updates: readonly Update[],
  meant: MeantNodes,
): boolean {
  const added = new Set(updates.flatMap((update) => Object.keys(update)));
  return (
    after.length >= before.length &&
    before.every((item, index) => isSame(item, after[index], meant)) &&
    after.slice(before.length).every((item) => isScalar(item) && added.has(String(item.value)))
  );
}
