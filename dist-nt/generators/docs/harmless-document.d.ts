import { type OpenApiDocument } from "../openapi/openapi.js";
/**
 * Makes a document one that a page may show: harmless HTML in its texts, links to pages only, no picture
 * from elsewhere. Samples and other values stay as they are.
 *
 * @param document a copy that is ours, since it is changed
 */
export declare function makeHarmless(document: OpenApiDocument): void;
