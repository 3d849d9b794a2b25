import { type Trigger } from "../openapi/trigger.js";
/** How an operation describes a code; what is missing comes from the catalog. */
export interface CodeStatement {
    readonly code: string;
    readonly meaning?: string;
    readonly fix?: string;
    readonly retry?: string;
    readonly trigger?: Trigger;
    /** Its path below `x-errors`: `["403", "KYC_REQUIRED"]`, or with an index in the list form. */
    readonly path: readonly (string | number)[];
}
/** What an operation declares for a status. */
export interface StatusStatement {
    readonly status: string;
    /** `false` where the operation declares that the shared response of this status never occurs. */
    readonly codes: readonly CodeStatement[] | false;
}
/** A part of `x-errors` that has the wrong shape. */
export interface ShapeProblem {
    readonly message: string;
    readonly path: readonly (string | number)[];
    /** What to write instead, where that is clear. */
    readonly help?: string;
}
/** Values of `retry`: whether a retry can succeed, and when. */
export declare const retryAdvices: readonly string[];
/**
 * Reads the value of `x-errors`: a map from status to `false`, a list of codes, or a map from code
 * to nothing, a meaning, or `{ meaning, fix, retry, trigger }`.
 */
export declare function readXErrors(value: unknown): {
    readonly statuses: readonly StatusStatement[];
    readonly problems: readonly ShapeProblem[];
};
