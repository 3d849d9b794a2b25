import { type OpenApiDocument } from "../openapi/openapi.js";
/**
 * The document with what OpenAPI 3.2 has added where openapi-typescript finds it: operations of further methods at
 * the place that `toTypePlace` says, and a parameter `in: querystring` among those of the query.
 */
export declare function placeNewerParts(document: OpenApiDocument): OpenApiDocument;
