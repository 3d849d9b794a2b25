import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
/** The status that a code of an operation belongs to, and why. */
export interface AssignedStatus {
    readonly status: string;
    readonly reason: string;
    /** Whether the text says so. */
    readonly isStated: boolean;
}
/** The status of a code that stands in the description of a response. */
export declare function assignInResponse({ status }: ResponseFact, stated: string | undefined): AssignedStatus;
/**
 * The status of a code that stands in the description of an operation: the one that the text names, else that of
 * a response whose code may be any text, else the likeliest 4xx.
 */
export declare function assignInOperation(code: string, stated: string | undefined, { responses }: OperationFact, facts: DocumentFacts): AssignedStatus;
