import type { OperationFact } from "../facts/operation-facts.js";
import { type Follow } from "../openapi/follow.js";
import type { FailurePlace, Success } from "./contract.js";
/**
 * The successes of an operation: 2xx responses, redirects that it documents, and `default` where it documents
 * neither, since `default` then describes the success as well.
 */
export declare function buildSuccesses(operation: OperationFact, sources: SuccessSources): readonly Success[];
/** What the building of successes needs from elsewhere in the document. */
export interface SuccessSources {
    readonly follow: Follow;
    /** Where successes of the operation refuse. */
    readonly failurePlaces: readonly FailurePlace[];
}
/** The media types of all responses, in the order of the document. */
export declare function listAccepted({ responses }: OperationFact): readonly string[];
