import type { Place } from "../openapi/place.js";
import type { Update } from "./edit/merge-update.js";
/**
 * What is added to a document: maps that are merged into the one at a place, in the file in which that stands. In an
 * overlay it is an action: `path` as its target, `update` as its update.
 */
export interface Addition {
    readonly target: Place;
    /** Keys that lead to it from the root of the whole document, through references. */
    readonly path: readonly string[];
    readonly update: Update;
}
/** Keys from the root of its file to a place. */
export declare function toFilePath({ pointer }: Place): readonly string[];
