import { type OpenApiDocument } from "../openapi/openapi.js";
/**
 * What a document says of errors: of each operation nothing but the responses that may be one, and of the components
 * those that they lead to. Its types are a fraction of those of the whole.
 *
 * @param keepsSuccesses whether a success may be a refusal
 */
export declare function keepErrors(document: OpenApiDocument, keepsSuccesses: boolean): OpenApiDocument;
