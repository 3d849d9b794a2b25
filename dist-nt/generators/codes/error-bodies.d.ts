import { type FollowedDocument, type Placed } from "../openapi/follow.js";
import type { FoundOperation } from "../openapi/operations.js";
import type { FailurePlace } from "./body-parts.js";
/** The body of error responses. */
export interface ErrorBodySchema extends Placed<unknown> {
    readonly isProblem: boolean;
    /** Whether a success has the same schema. */
    readonly isSuccess: boolean;
    /** How many responses have it, so that a body that all share outweighs that of a single operation. */
    readonly uses: number;
    /** The statuses of these responses, each once. */
    readonly statuses: readonly string[];
    /** The ids of the operations that have it, each once. */
    readonly operations: readonly string[];
    /** Examples of it. */
    readonly examples: readonly unknown[];
}
/**
 * The bodies of all error responses before expansion, each schema once: those of the operations, and those that
 * the expansion of `x-errors` will use.
 */
export declare function collectErrorBodies(document: FollowedDocument, operations: readonly FoundOperation[], failurePlaces?: readonly FailurePlace[]): readonly ErrorBodySchema[];
