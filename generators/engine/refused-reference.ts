/** A reference to another host that is not followed; its message goes on after the reference itself. */
export class RefusedReferenceError extends Error {
  override readonly name = "RefusedReferenceError";
}
