import type { DocumentFacts } from "../../facts/document-facts.js";
import type { Place } from "../../openapi/place.js";
/** Something that a document can describe and that the generated client does not do. */
export interface Limit {
    /** Every place where the document describes it. */
    readonly find: (facts: DocumentFacts) => readonly Place[];
    /** What is there, how often, and what follows, as one sentence. */
    readonly describe: (count: number) => string;
}
/** A number with its noun: `1 header`, `2 headers`. */
export declare function count(number: number, noun: string, plural?: string): string;
