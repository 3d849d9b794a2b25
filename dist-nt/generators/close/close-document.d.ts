import { type OpenApiDocument } from "../openapi/openapi.js";
import { type ClosingSettings } from "./closing.js";
/**
 * Closes a document, so that it refers only to itself: every `$ref` is `#/components/<section>/<key>`, with a key
 * that is safe wherever it is used, and nothing else names a file or a host. The target of a reference is a
 * component, or becomes one, or is written out where no component is possible. A reference that cannot be resolved
 * is left out, and has been reported with its place before. Unchanged objects are not copied.
 */
export declare function closeDocument(document: OpenApiDocument, settings: ClosingSettings): OpenApiDocument | TooMuch;
/** A document that cannot be closed, because its references written out are too large. */
export declare class TooMuch extends Error {
    readonly name = "TooMuch";
}
