import { findStatusName } from "../openapi/http-status.js";
import { formatPointer } from "../openapi/pointer.js";
import { type Addition, toFilePath } from "./addition.js";
import { mergeUpdate } from "./edit/merge-update.js";
import { removeLines } from "./edit/remove-lines.js";
import type { Source } from "./edit/source.js";
import { applyEdits, type TextEdit } from "./edit/text-edits.js";
import { findRemovable } from "./find-removable.js";
import { groupByPlace } from "./group-additions.js";
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
  for (const found of groupByText(removed.flatMap(listPlaces))) removeText(found, { sources, add, notes });
  const files = [...edits].flatMap(([path, some]) => {
    const before = sources.get(path)?.text ?? "";
    const after = applyEdits(before, some);
    return after === before ? [] : [{ path, before, after }];
  });
  return { files, notes };
}

/** A code as each place states it. */
function listPlaces({ elsewhere, ...one }: Proposal): readonly RemovedCode[] {
  return [one, ...elsewhere.map((other) => ({ ...other, status: one.status }))];
}

type RemovedCode = FoundCode & { readonly status: string };

function groupByText(found: readonly RemovedCode[]): readonly (readonly RemovedCode[])[] {
  const groups = new Map<string, RemovedCode[]>();
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

function removeText(found: readonly RemovedCode[], { sources, add, notes }: Removal): void {
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
