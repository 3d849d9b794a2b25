import type { BaseResolver, Document } from "@redocly/openapi-core";
import type { ReadResult } from "./read-result.js";
import type { ReadSettings } from "./read-settings.js";
/** A document, and the history of its errors. */
export interface DocumentAndHistory {
    readonly root: Document;
    readonly history: Document | undefined;
}
/**
 * Expands the document in place, runs the rules over the result and bundles all files into one document. Each is
 * a walk, and resolving references is one more, so that walks that would change nothing are skipped.
 */
export declare function expandAndCheck<Built>({ root, history }: DocumentAndHistory, resolver: BaseResolver, settings: ReadSettings<Built>): Promise<ReadResult<Built>>;
