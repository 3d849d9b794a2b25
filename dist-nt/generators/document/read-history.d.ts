import type { Document } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type BaseResolver } from "../engine/engine.js";
/** A history that was read, or why it cannot be; neither where there is none. */
export interface ReadHistory {
    readonly history?: Document;
    readonly diagnostic?: Diagnostic;
}
/** Reads the history of a document as a file of its own, which is not among those that the document consists of. */
export declare function readHistory(path: string, resolver: BaseResolver): Promise<ReadHistory>;
