import type { FollowedDocument } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { type CodePlaces } from "./find-code-places.js";
/**
 * The places of the code that the schemas of the error bodies show, whatever is configured.
 *
 * @param isPassedOver whether to ignore a schema
 */
export declare function detectCodePlaces(document: FollowedDocument, operations: readonly FoundOperation[], isPassedOver?: (schema: OpenApiSchema) => boolean): CodePlaces;
