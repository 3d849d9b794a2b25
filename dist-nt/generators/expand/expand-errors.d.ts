import type { Oas3Decorator, Oas3Preprocessor } from "@redocly/openapi-core";
import type { BodyPartsByRoot } from "../codes/body-parts.js";
import type { CodeOrigins } from "../codes/code-origin.js";
import { type WrittenParts } from "../codes/part-settings.js";
import { Place } from "../openapi/place.js";
/** What an expansion returns besides the document, and its settings. */
export interface ExpansionRecord {
    /** Filled with the origin of every code. */
    readonly origins: CodeOrigins;
    /** Filled with the places of the parts of each document's error bodies. */
    readonly bodyParts: BodyPartsByRoot;
    /** Called with each place of `x-errors`, `x-error` and `x-error-catalog`, if the document has any. */
    readonly onErrorModel?: (places: readonly Place[]) => void;
    /** The places that the caller knows, rather than Redocly's configuration. */
    readonly places?: WrittenParts;
}
/**
 * A Redocly preprocessor that turns `x-errors` into plain OpenAPI: for each operation and status a
 * named schema of its codes, a named body, a response with one example a code, and references to the
 * shared responses. The decorator `strip` removes the shorthand later.
 */
export declare function createExpansion(record: ExpansionRecord): ReturnType<Oas3Preprocessor>;
/** Removes `x-errors`, except for exemptions from shared responses, which plain OpenAPI cannot express. */
export declare const createStripping: () => ReturnType<Oas3Decorator>;
