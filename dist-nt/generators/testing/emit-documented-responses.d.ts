import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
/** `documented-responses.ts`: what the document says of each response. Only the entry that checks them imports it. */
export declare function emitDocumentedResponses(contract: Contract, document: OpenApiDocument): OutputFile;
