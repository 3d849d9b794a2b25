import type { DocumentFacts } from "../facts/document-facts.js";
import type { Norm } from "./contract.js";
/**
 * The norms of all error statuses that the document declares, and of no other: those of its shared responses,
 * and what operations, or else HTTP, say of each further status.
 */
export declare function buildNorms(facts: DocumentFacts): readonly Norm[];
