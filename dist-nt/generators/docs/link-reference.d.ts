import type { Contract } from "../contract/contract.js";
import { type OpenApiDocument } from "../openapi/openapi.js";
/** The document for the reference: with harmless text, and each operation and each code leads to its page on the site. */
export declare function linkReference(document: OpenApiDocument, contract: Contract): OpenApiDocument;
