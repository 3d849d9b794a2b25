import type { Follow, Placed } from "../openapi/follow.js";
import { type OpenApiSchema } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
/** A value of a discriminator. */
export interface MappedCode {
    readonly code: string;
    readonly location: Place;
    /** The schema that it stands for; `undefined` where the reference leads nowhere. */
    readonly target: OpenApiSchema | undefined;
}
/**
 * The values of the discriminator of a schema, where they are codes: the types of problems, or words that say what
 * went wrong. Those of most discriminators say which schema it is.
 *
 * @param name the property that has to be the discriminator
 */
export declare function listMappedCodes(placed: Placed<OpenApiSchema>, name: string, follow: Follow): readonly MappedCode[];
/** All values that the discriminator of a schema maps, whether they are codes or not. */
export declare function listMapping({ node, location }: Placed<OpenApiSchema>, follow: Follow): readonly MappedCode[];
/** Whether a property says which schema describes an object. */
export declare function isDiscriminatedBy({ discriminator }: OpenApiSchema, name: string): boolean;
/** Whether values of a discriminator are codes. */
export declare function areCodes(values: readonly string[]): boolean;
