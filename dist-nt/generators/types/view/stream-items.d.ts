import { type OpenApiDocument } from "../../openapi/openapi.js";
/**
 * A document whose media types of sequences have the schema of an item where `itemSchema` gives one, with the data
 * of an event as it is once it is read: openapi-typescript knows neither.
 */
export declare function placeItems(document: OpenApiDocument): OpenApiDocument;
