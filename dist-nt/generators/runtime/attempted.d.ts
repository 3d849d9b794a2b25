import type { ErrorCause } from "./cause.js";
import type { BodyForm } from "./operation.js";
import type { Read } from "./read-answer.js";
import type { AttemptTrace } from "./trace.js";
/** What became of a request. */
export interface Attempted {
    /** The head of the answer; absent where none came. */
    readonly response?: Response | undefined;
    /** How its body is read; absent where it is no success. */
    readonly form?: BodyForm | undefined;
    /** The body; absent where it did not come whole. */
    readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
    /** What the body of a success says; absent where it cannot be read. */
    readonly read?: Read | undefined;
    readonly failure?: AttemptTrace["failure"] | undefined;
    readonly cause?: string | undefined;
    /** What was thrown. */
    readonly thrown?: ErrorCause | undefined;
    /** No byte of the request left. */
    readonly unsent?: boolean;
}
/** What became of a call: its last request, or that there were no credentials for one. */
export interface Settled extends Omit<Attempted, "failure"> {
    readonly failure?: Attempted["failure"] | "credentials";
}
