import type { CatalogEntry } from "../contract/contract.js";
import { type OpenApiDocument } from "../openapi/openapi.js";
/** A document whose catalog says since when each code exists, where the history knows it and the catalog does not. */
export declare function fillSince(document: OpenApiDocument, catalog: readonly CatalogEntry[]): OpenApiDocument;
