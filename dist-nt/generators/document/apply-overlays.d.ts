import type { Document } from "@redocly/openapi-core";
import { type Diagnostic } from "../diagnostics/diagnostic.js";
import { type BaseResolver } from "../engine/engine.js";
/**
 * Applies overlays to a document, in place and in their order: to the file that each names by `extends` if the document
 * consists of several, else to the root. From then on, what an overlay has put in has its place there.
 *
 * @param files absolute paths of the overlays
 * @returns what is wrong with the overlays
 */
export declare function applyOverlays(root: Document, files: readonly string[], resolver: BaseResolver): Promise<readonly Diagnostic[]>;
