import type { DocumentFacts } from "../facts/document-facts.js";
import type { Proposal } from "./proposal.js";
/**
 * The proposals, each operation, status and code once, without those that the document has as structure already.
 * A code without a meaning takes that of the same code elsewhere.
 */
export declare function mergeProposals(all: readonly Proposal[], { operations }: DocumentFacts): readonly Proposal[];
/** `CARD_NOT_FOUND` says "Card not found." */
export declare function spellOut(code: string): string;
