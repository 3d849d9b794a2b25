import type { RetryAdvice } from "./contract.js";
/** What HTTP says of a status. */
export interface HttpNorm {
    readonly meaning: string;
    /** `undefined` where HTTP gives no advice. */
    readonly retry?: RetryAdvice;
    /** What a caller can check, whatever the API is. */
    readonly checks?: readonly string[];
}
/** What HTTP says of an error status, range or `default`; a status without a meaning is taken as its range. */
export declare function findHttpNorm(status: string): HttpNorm;
