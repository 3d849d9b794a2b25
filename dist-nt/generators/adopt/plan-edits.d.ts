import type { Addition } from "./addition.js";
import { type Sources } from "./plan-removals.js";
import type { Proposal } from "./proposal.js";
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
/**
 * The edits of a document's own files.
 *
 * @param removed codes whose prose is to go; empty to keep all of it
 */
export declare function planEdits(additions: readonly Addition[], removed: readonly Proposal[], sources: Sources): EditPlan;
