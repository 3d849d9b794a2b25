import { type LineRemoval } from "./edit/remove-lines.js";
import type { Source } from "./edit/source.js";
import type { Proposal } from "./proposal.js";
/** The files of a document by absolute path. */
export type Sources = ReadonlyMap<string, Source>;
/** The removal of prose from one description. */
export interface ProseRemoval extends LineRemoval {
    /** Absolute path. */
    readonly file: string;
    /** Of the description in its file. */
    readonly pointer: string;
}
/** What is removed of the prose of codes, and sentences for people about what stays. */
export interface RemovalPlan {
    readonly removals: readonly ProseRemoval[];
    readonly notes: readonly string[];
}
/** The removals of prose that says nothing but what has become structure. */
export declare function planRemovals(removed: readonly Proposal[], sources: Sources): RemovalPlan;
