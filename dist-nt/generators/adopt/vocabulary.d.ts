import type { DocumentFacts } from "../facts/document-facts.js";
/** The names that a document uses for anything but error codes. */
export interface Vocabulary {
    /** Of properties, parameters, headers, schemas, operations, security schemes and events. */
    readonly names: ReadonlySet<string>;
    /** The values that each property or parameter lists, those of codes excepted. */
    readonly values: readonly ReadonlySet<string>[];
}
/** Collects the names of a document, following its references. */
export declare function readVocabulary({ root, location, follow, operations }: DocumentFacts): Vocabulary;
