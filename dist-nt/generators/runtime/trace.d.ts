/** One request of a call. */
export interface AttemptTrace {
    /** When it was sent, in milliseconds since 1970. */
    readonly startedAt: number;
    /** How long it took, its body included, in milliseconds. */
    readonly durationMs: number;
    /** How long the client had waited before it, in milliseconds; absent for the first. */
    readonly waitMs?: number;
    /** The status of the answer, as far as one came. */
    readonly status?: number;
    /** What broke it: the connection, its time, the caller, or the length of its body. */
    readonly failure?: "network" | "timeout" | "aborted" | "unreadable";
    /** The platform's word for it, such as `ECONNRESET`, the limit that a body exceeds, such as `over maxDataBytes`, or that it is `not as documented`. */
    readonly cause?: string;
    /** The id that the API gave the request. */
    readonly requestId?: string;
}
