import type { FailurePlace } from "../codes/body-parts.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
/**
 * The schema of what only refusals have at a place.
 *
 * @param leaves the schemas that the body of the success has there
 */
export declare function buildFailureSchema(place: FailurePlace, leaves: readonly OpenApiSchema[]): OpenApiSchema;
/** A value that only refusals have at a place. */
export declare function buildFailureValue(place: FailurePlace, leaves: readonly OpenApiSchema[], text: string): unknown;
/** A schema that requires a value at a path. */
export declare function requireAlong(path: readonly string[], leaf: OpenApiSchema): OpenApiSchema;
