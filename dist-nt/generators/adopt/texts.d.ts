import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import type { Place } from "../openapi/place.js";
/** What a description describes. */
export type Subject = {
    readonly kind: "response";
    readonly operation: OperationFact;
    readonly response: ResponseFact;
} | {
    readonly kind: "operation";
    readonly operation: OperationFact;
} | {
    readonly kind: "api";
};
/** A description, with what it may say of errors. */
export interface Text {
    readonly text: string;
    readonly location: Place;
    /** More than one where a response is shared. */
    readonly subjects: readonly Subject[];
}
/** The descriptions in which errors may be described, each once. */
export declare function listTexts(facts: DocumentFacts): readonly Text[];
