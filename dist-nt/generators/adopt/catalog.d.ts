import type { DocumentFacts } from "../facts/document-facts.js";
import type { Update } from "./edit/merge-update.js";
import type { FoundCode } from "./proposal.js";
/** What is said of codes in general, and what operations say besides. */
export interface CatalogTexts {
    /** Entries for codes that the catalog of the document lacks. */
    readonly added: Update;
    /** What an operation has to say of a code: nothing where it says what the catalog does. */
    readonly toStatement: (found: FoundCode) => unknown;
}
/** A catalog with each code once, described as most operations describe it. */
export declare function buildCatalog(found: readonly FoundCode[], { catalog }: DocumentFacts): CatalogTexts;
