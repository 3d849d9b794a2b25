import type { FailurePlace } from "./error-contract.js";
import type { BodyForm, OperationContract } from "./operation.js";
/** What the body of a success says. */
export interface Read {
    readonly data: unknown;
    /** Where it says that the API refuses. */
    readonly refusal?: FailurePlace | undefined;
}
/**
 * Reads the body of a success. `undefined` where it cannot be read, and `foreign` where it is none that the document
 * describes: somebody else on the way may have sent it.
 */
export declare function readAnswer(operation: OperationContract, { ok, headers }: Response, form: BodyForm, bytes: Uint8Array<ArrayBuffer>): Read | "foreign" | undefined;
