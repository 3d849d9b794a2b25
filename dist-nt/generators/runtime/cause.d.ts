/** What a function threw. Plain data, and nothing secret is in it. */
export interface ErrorCause {
    /** Such as `TypeError`; of what is no error, its type. */
    readonly name: string;
    /** With what lies beneath it, behind a colon. */
    readonly message: string;
}
/** What was thrown, as plain data. It need not be an `Error` of this realm, or one at all. */
export declare function toCause(thrown: unknown, secrets: readonly string[]): ErrorCause;
