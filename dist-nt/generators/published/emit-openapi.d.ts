import { type OutputFile } from "../io/output.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
/** `openapi.yaml`: the expanded document, plain OpenAPI that any tool reads. */
export declare function emitDocument(document: OpenApiDocument): OutputFile;
