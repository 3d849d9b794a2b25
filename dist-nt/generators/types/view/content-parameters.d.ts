import { type OpenApiDocument } from "../../openapi/openapi.js";
/**
 * A document whose parameters with `content` have the schema of what the client takes, which writes it in that media
 * type: openapi-typescript takes any of them for text.
 */
export declare function placeContentSchemas(document: OpenApiDocument): OpenApiDocument;
