import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OpenApiDocument } from "../openapi/openapi.js";

/** A document, expanded and closed, with its diagnostics. */
export interface ReadResult<Built> {
  /** `undefined` where an error makes the document unusable. */
  readonly document: OpenApiDocument | undefined;
  /** The result of `build`; `undefined` if it was not called. */
  readonly built: Built | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of what a document consists. */
export interface ReadFiles {
  /** Absolute paths of all its files on disk, of its overlays and of its history, which need not be there. */
  readonly files: readonly string[];
}
