import type { FoundCode, Proposal } from "./proposal.js";
/** A code that a place states, and what of it is written into the document. */
export interface TakenCode extends FoundCode {
    readonly status: string;
    /** What becomes structure; another place may have said it first. */
    readonly written: Pick<Proposal, "meaning" | "fix" | "place">;
}
/**
 * Whether what a text says is written elsewhere: its words are those of codes, their meanings and fixes.
 *
 * @param isTable whether words beside a code count too, since they are cells of their own
 */
export declare function isCarried(text: string, codes: readonly TakenCode[], isTable: boolean): boolean;
