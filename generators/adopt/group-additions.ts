import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { type Addition, toFilePath } from "./addition.js";
import type { Update } from "./edit/merge-update.js";

/** What is added at a place of a file. */
export interface PlacedUpdate {
  /** Absolute path. */
  readonly file: string;
  /** Keys from the root of the file. */
  readonly path: readonly string[];
  readonly update: Update;
}

/** Additions to one place as one: two paths may share their operations. */
export function groupByPlace(additions: readonly Addition[]): readonly PlacedUpdate[] {
  const groups = new Map<string, PlacedUpdate>();
  for (const { target, update } of additions) {
    const file = target.source.absoluteRef;
    const path = toFilePath(target);
    const key = `${file}\n${formatPointer(path)}`;
    const known = groups.get(key);
    groups.set(key, { file, path, update: known ? mergeUpdates(known.update, update) : update });
  }
  return [...groups.values()];
}

function mergeUpdates(first: Update, second: Update): Update {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const known = merged[key];
    if (isRecord(known) && isRecord(value)) merged[key] = mergeUpdates(known, value);
    else merged[key] ??= value;
  }
  return merged;
}
