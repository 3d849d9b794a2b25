import { type CodeList } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { CodePlace } from "./body-places.js";
/** A place of codes, with the lists that error responses have there. */
export interface ListedPlace {
    readonly path: readonly string[];
    readonly lists: ReadonlySet<CodeList>;
}
/** The lists of codes that all error responses have at each place of the API, each once. */
export declare function collectLists(facts: DocumentFacts): readonly ListedPlace[];
/** The places of the codes of the API. */
export declare function buildCodePlaces(facts: DocumentFacts, listed: readonly ListedPlace[]): readonly CodePlace[];
