/** A document that was read without an error, but exceeds a limit of a later step. */
export class UnusableDocumentError extends Error {
    name = "UnusableDocumentError";
}
