import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import { type ListedCode } from "./listed-codes.js";
/** A schema that lists codes, with the codes in its order. */
export interface CodeSchema {
    readonly schema: OpenApiSchema;
    readonly location: Place;
    readonly codes: readonly ListedCode[];
    /** The schema that has it as a property; `undefined` for a body that is the code, and for items. */
    readonly parent?: OpenApiSchema | undefined;
    /** Whether it is written in place of a property, rather than elsewhere or as one of several alternatives. */
    readonly isProperty?: boolean;
}
/**
 * The schemas that list the codes of an error body: those found along a path of property names,
 * through references and compositions. Where an `allOf` narrows codes that another part lists, only
 * those that both list remain. Empty if the code is free text.
 */
export declare function findCodeSchemas(body: Placed<unknown>, path: readonly string[], follow: Follow): readonly CodeSchema[];
