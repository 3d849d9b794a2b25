import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import type { BuildCodes } from "./build-codes.js";
import type { ErrorResponse, FailurePlace } from "./contract.js";
/** What the building of errors needs from elsewhere in the document. */
export interface ErrorSources {
    readonly buildCodes: BuildCodes;
    /** The codes that say no more than their status, by status. */
    readonly genericCodes: ReadonlyMap<string, string | undefined>;
    /** Where successes of the operation refuse. */
    readonly failurePlaces: readonly FailurePlace[];
    /** Places of the text for people. */
    readonly messagePaths: readonly (readonly string[])[];
    /** Names that errors leave out. */
    readonly sensitive: readonly string[];
}
/** Builds the error responses of an operation, and its successes that may refuse. */
export declare function buildErrors({ responses }: OperationFact, { buildCodes, genericCodes, failurePlaces, messagePaths, sensitive }: ErrorSources): readonly ErrorResponse[];
/** The successes of an operation that names none: `default` describes them, and their refusals. */
export declare function listUnnamed(responses: readonly ResponseFact[], failurePlaces: readonly FailurePlace[]): readonly ResponseFact[];
