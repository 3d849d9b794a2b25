/** A reference to another host that is not followed; its message continues the sentence after the reference. */
export class RefusedReferenceError extends Error {
    name = "RefusedReferenceError";
}
