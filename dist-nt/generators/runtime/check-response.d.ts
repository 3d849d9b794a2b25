import type { CheckedAnswer } from "./checked-answer.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { Finding } from "./finding.js";
import type { OperationContract } from "./operation.js";
/** What is known of a checked response. */
export interface Checked {
    readonly findings: readonly Finding[];
    /** The status, range or `default` that it counts for; `undefined` where the document has none. */
    readonly key: string | undefined;
    /** The code, where the document has it under this status. */
    readonly code: string | undefined;
}
/**
 * Checks a response against what the document says of its operation.
 *
 * @param secrets patterns of what must not be printed
 */
export type CheckAnswer = (operation: OperationContract, answer: CheckedAnswer, secrets?: readonly string[]) => Promise<Checked>;
/** What checks the responses of an API. Schemas are compiled when they are needed first. */
export declare function createCheck(all: DocumentedResponses): CheckAnswer;
