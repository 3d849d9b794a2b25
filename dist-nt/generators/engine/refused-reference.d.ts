/** A reference to another host that is not followed; its message continues the sentence after the reference. */
export declare class RefusedReferenceError extends Error {
    readonly name = "RefusedReferenceError";
}
