import type { CodeSurface } from "../contract/surface.js";
/** A code under its former and its new name. */
export interface RenamedCode {
    readonly base: CodeSurface;
    readonly revision: CodeSurface;
}
/** The codes that were only renamed, among those that a response has lost and gained: the most alike first. */
export declare function findRenamed(removed: readonly CodeSurface[], added: readonly CodeSurface[]): readonly RenamedCode[];
