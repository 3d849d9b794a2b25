import type { Update } from "./merge-update.js";
import type { LineRemoval } from "./remove-lines.js";
import { type Source } from "./source.js";
/** What a change of a file is meant to change. */
export interface MeantChange {
    readonly updates: readonly {
        readonly path: readonly string[];
        readonly update: Update;
    }[];
    readonly removals: readonly LineRemoval[];
}
/**
 * Whether a changed file says all that it said before, and beyond that nothing but what is meant. Edits work on the
 * text of a file; this holds them to its content, so that a fault of theirs never reaches somebody's document.
 */
export declare function isFaithful(before: Source, after: string, meant: MeantChange): boolean;
