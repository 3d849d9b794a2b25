import { type Source } from "./edit/source.js";
import type { ProsePlace } from "./proposal.js";
/** A place in a file, from 1. */
export interface FilePlace {
    readonly line: number;
    readonly column: number;
}
/** Where a word of a description stands in its file; the start of the description where it is written otherwise. */
export declare function locateWord({ location, word, occurrence }: ProsePlace, source: Source): FilePlace;
