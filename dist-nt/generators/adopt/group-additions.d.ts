import { type Addition } from "./addition.js";
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
export declare function groupByPlace(additions: readonly Addition[]): readonly PlacedUpdate[];
