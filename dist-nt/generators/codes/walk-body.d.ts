import type { Follow, Placed } from "../openapi/follow.js";
import { type OpenApiSchema } from "../openapi/openapi.js";
/** A value that a body may contain. */
export interface BodyValue {
    /** Property names that lead to it, with `0` for the entries of a list; empty for the body itself. */
    readonly path: readonly string[];
    /** All schemas that describe it, compositions taken apart. */
    readonly parts: readonly Placed<OpenApiSchema>[];
}
/** The values of a body, shallow ones first. */
export declare function listBodyValues(body: Placed<unknown>, follow: Follow): readonly BodyValue[];
