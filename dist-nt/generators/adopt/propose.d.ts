import type { DocumentFacts } from "../facts/document-facts.js";
import type { Adoption } from "./proposal.js";
/** Finds the codes that a document describes in prose, and where its operations return them. */
export declare function proposeCodes(facts: DocumentFacts): Adoption;
