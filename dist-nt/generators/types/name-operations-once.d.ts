import { type OpenApiDocument } from "../openapi/openapi.js";
/**
 * The document without the operationIds that several operations have: openapi-typescript lists operations by
 * id and would write two properties of one name. Without an id, an operation is typed at its path.
 */
export declare function nameOperationsOnce(document: OpenApiDocument): OpenApiDocument;
