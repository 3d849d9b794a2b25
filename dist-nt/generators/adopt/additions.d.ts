import type { DocumentFacts } from "../facts/document-facts.js";
import type { Addition } from "./addition.js";
import type { FoundCode, Proposal } from "./proposal.js";
/** The additions by which chosen codes become part of a document's structure. */
export declare function buildAdditions(proposals: readonly Proposal[], unassigned: readonly FoundCode[], facts: DocumentFacts): readonly Addition[];
