import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OpenApiDocument } from "../openapi/openapi.js";

/** A document, expanded and made one that leads nowhere else, with what was found wrong on the way. */
export interface ReadResult<Built> {
  /** `undefined` where an error makes the document unusable. */
  readonly document: OpenApiDocument | undefined;
  /** What `build` made of the facts; `undefined` where there is no document. */
  readonly built: Built | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
