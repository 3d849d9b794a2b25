/** What a call may cost. Whole numbers; what a call sets counts before what its client sets. */
export interface Limits {
    /** Requests at most for one call, 3 by default; redirects, and the one after a renewed token, come on top. */
    readonly attempts?: number | undefined;
    /** Time for one request, its body included, in milliseconds: 30000 by default. */
    readonly attemptTimeoutMs?: number | undefined;
    /** Time for the whole call, credentials and waits included, in milliseconds: 90000 by default. */
    readonly deadlineMs?: number | undefined;
    /** The first wait after a passing fault is at most this long, in milliseconds: 200 by default. It doubles each time. */
    readonly baseDelayMs?: number | undefined;
    /** The same after status 429: 1000 by default. */
    readonly throttledDelayMs?: number | undefined;
    /** No wait that the client chooses is longer, in milliseconds: 8000 by default. */
    readonly maxDelayMs?: number | undefined;
    /** No wait that the API asks for is longer, in milliseconds: 30000 by default. Above, the error comes back at once. */
    readonly maxRetryAfterMs?: number | undefined;
    /** Bytes read of an error's body, decompressed: 1000000 by default. A longer body counts as none. */
    readonly maxErrorBytes?: number | undefined;
    /**
     * Bytes read of a success, decompressed: 10000000 by default, 100000000 for a file. A longer one is `unreadable`.
     * Of a stream, it is what a single item may have.
     */
    readonly maxDataBytes?: number | undefined;
}
/** What the client takes besides, for all of its calls together. */
export interface ClientLimits extends Limits {
    /**
     * What the retries of all calls may cost together, in tokens: 500 by default, 0 for no retries. A retry takes
     * 14 after a fault and 5 after status 429, and gives them back if it succeeds.
     */
    readonly retryTokens?: number | undefined;
}
/** Each limit, whether it was set or not. */
export type AllLimits<L extends Limits = Limits> = {
    readonly [Name in keyof L]-?: number;
};
/** What they are called. */
export declare const limitNames: readonly (keyof ClientLimits)[];
/**
 * The limits that apply: of the first that sets one, else the default.
 *
 * @throws {RangeError} where one is no whole number, or out of its range
 */
export declare function toLimits(...sets: readonly ClientLimits[]): AllLimits<ClientLimits>;
