import type { Follow, Placed } from "../openapi/follow.js";
import type { SampleSchema } from "./sample-schema.js";
/** Which way a body goes: to the API, or back. */
export type Way = "request" | "response";
/** How much of a schema is prepared: all of it, or of objects only the properties that they must have. */
export type Extent = "all" | "required";
/** Makes schemas of bodies into trees that any library can take. */
export type PrepareSchema = (body: Placed<unknown>) => SampleSchema;
/**
 * Follows the references of bodies, as far as the limits go, shallow schemas first; what lies beyond may be anything.
 * A recursion ends at the first schema that contains itself. What asks for a sample of endless size is left out. Of
 * OpenAPI 3.0, `nullable` and exclusive limits become those of JSON Schema.
 */
export declare function createPreparation(follow: Follow, way?: Way, extent?: Extent): PrepareSchema;
/** Marks a schema that is not followed further: no sample needs to have one in a list. */
export declare const endless = "x-endless";
