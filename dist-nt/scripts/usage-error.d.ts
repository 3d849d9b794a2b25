/** The command line was called in a way that it does not understand. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
