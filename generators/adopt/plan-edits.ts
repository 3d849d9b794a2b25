import { findStatusName } from "../openapi/http-status.js";
import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { type Addition, toFilePath } from "./addition.js";
import { mergeUpdate, type Update } from "./edit/merge-update.js";
import { removeLines } from "./edit/remove-lines.js";
import type { Source } from "./edit/source.js";
import { applyEdits, type TextEdit } from "./edit/text-edits.js";
import { findRemovable } from "./find-removable.js";
import type { FoundCode, Proposal } from "./proposal.js";

/** A file that an adoption changes. */
export interface ChangedFile {
  /** Absolute path. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What an adoption changes, and what it cannot. */
export interface EditPlan {
  readonly files: readonly ChangedFile[];
  /** Sentences for people. */
  readonly notes: readonly string[];
}

/** The files of a document by absolute path. */
export type Sources = ReadonlyMap<string, Source>;

/**
 * The edits of a document's own files.
 *
 * @param removed codes whose prose is to go; empty to keep all of it
 */
export function planEdits(
  additions: readonly Addition[],
  removed: readonly Proposal[],
  sources: Sources,
): EditPlan {
  const edits = new Map<string, TextEdit[]>();
  const notes: string[] = [];
  const add = (path: string, some: readonly TextEdit[]) =>
    void edits.set(path, [...(edits.get(path) ?? []), ...some]);
  for (const { file, path, update } of groupByPlace(additions)) {
    const source = sources.get(file);
    if (!source) continue;
    const merged = mergeUpdate(source, path, update);
    add(file, merged.edits);
    for (const one of merged.refused)
      notes.push(`${formatPointer(one)} is written in a form that nothing can be added to`);
  }
  for (const found of groupByText(removed)) removeText(found, { sources, add, notes });
  const files = [...edits].flatMap(([path, some]) => {
    const before = sources.get(path)?.text ?? "";
    const after = applyEdits(before, some);
    return after === before ? [] : [{ path, before, after }];
  });
  return { files, notes };
}

/** Additions to one place as one: two paths may share their operations. */
function groupByPlace(
  additions: readonly Addition[],
): readonly { readonly file: string; readonly path: readonly string[]; readonly update: Update }[] {
  const groups = new Map<string, { file: string; path: readonly string[]; update: Update }>();
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

function groupByText(found: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const groups = new Map<string, Proposal[]>();
  for (const one of found) {
    const { source, pointer } = one.place.location;
    const key = `${source.absoluteRef}\n${pointer}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

interface Removal {
  readonly sources: Sources;
  readonly add: (path: string, edits: readonly TextEdit[]) => void;
  readonly notes: string[];
}

function removeText(
  found: readonly (FoundCode & { readonly status: string })[],
  { sources, add, notes }: Removal,
): void {
  const [first] = found;
  if (!first) return;
  const { location } = first.place;
  const file = location.source.absoluteRef;
  const source = sources.get(file);
  const { lines, kept } = findRemovable(found);
  if (kept.length > 0) notes.push(`the prose of ${kept.join(", ")} is part of a longer text, which stays`);
  if (!source || lines.size === 0) return;
  const edits = removeLines(
    source,
    toFilePath(location),
    lines,
    findStatusName(first.status) ?? first.status,
  );
  if (edits) add(file, edits);
  else notes.push(`the prose at ${location.pointer} is not written line by line, so that it stays`);
}
