import { type Source } from "./source.js";
import type { TextEdit } from "./text-edits.js";
/** What is to be added at a place, map by map. What is there already stays as it is. */
export type Update = Readonly<Record<string, unknown>>;
/** The edits that carry out an update, and the paths at which something else is in the way. */
export interface MergedUpdate {
    readonly edits: readonly TextEdit[];
    readonly refused: readonly (readonly string[])[];
}
/** Merges an update into the map at a path of a file. */
export declare function mergeUpdate(source: Source, path: readonly string[], update: Update): MergedUpdate;
