import { type OutputFile } from "../io/output.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
/** The types of the whole document. */
export declare function emitSchema(document: OpenApiDocument): OutputFile;
