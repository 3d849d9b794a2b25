/** A document that was read without an error, but exceeds a limit of a later step. */
export declare class UnusableDocumentError extends Error {
    readonly name = "UnusableDocumentError";
}
