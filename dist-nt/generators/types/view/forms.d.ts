import { type OpenApiDocument } from "../../openapi/openapi.js";
/**
 * A document whose schemas say what goes each way: a request has no read-only properties and may leave out what
 * has a default; a response has no write-only properties, and has those with a default. A schema that both have,
 * and that differs, is a second component in requests, `<name>Request`.
 */
export declare function splitForms(document: OpenApiDocument): OpenApiDocument;
