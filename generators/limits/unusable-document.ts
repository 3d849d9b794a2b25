/** A document that was read without an error, and yet is more than something behind can deal with. */
export class UnusableDocumentError extends Error {
  override readonly name = "UnusableDocumentError";
}
