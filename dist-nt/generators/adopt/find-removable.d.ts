import { type TakenCode } from "./is-carried.js";
/** Lines of a description that say nothing but what has become structure. */
export interface RemovableLines {
    readonly lines: ReadonlySet<number>;
    /** Codes whose text is part of other prose, which stays. */
    readonly kept: readonly string[];
}
/**
 * The lines of one description that can go, given the codes that were taken from it.
 *
 * @param text the lines of the description
 */
export declare function findRemovable(found: readonly TakenCode[], text: readonly string[]): RemovableLines;
