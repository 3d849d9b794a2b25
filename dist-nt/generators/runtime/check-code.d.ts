import type { Checking, Found } from "./checking.js";
import type { SentBody } from "./sent-body.js";
/** The code of a response, and what is wrong with it. */
export interface SentCode {
    /** As it was sent; `undefined` where the response has none. */
    readonly code: string | undefined;
    /** Whether the document lists it for the status. */
    readonly isListed: boolean;
    readonly found: readonly Found[];
    /** Bodies that differ from the one that was sent by a documented code alone; empty where the code is right. */
    readonly instead: readonly unknown[];
}
/** Checks the code of an error, or of a success whose body says that the API refuses. */
export declare function checkCode(checking: Checking, { json }: SentBody): SentCode;
