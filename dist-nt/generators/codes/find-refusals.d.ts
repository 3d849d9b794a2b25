import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FailurePlace, Scalar } from "./body-parts.js";
/** The alternatives of a success's schema that are refusals, while others are data. */
export interface Refusals {
    readonly bodies: readonly Placed<OpenApiSchema>[];
    /** Where they say so. */
    readonly at: readonly string[];
    /** What they have there; `undefined` if they alone have anything. */
    readonly values?: readonly Scalar[];
}
/** The alternatives of a success that always refuse; `undefined` if its schema does not tell them from its data. */
export declare function findRefusals(body: Placed<unknown>, places: readonly FailurePlace[], follow: Follow): Refusals | undefined;
/** The schemas of which a body fits one, references followed; the body itself if it has no alternatives. */
export declare function listAlternatives(body: Placed<unknown>, follow: Follow, seen?: Set<object>): readonly Placed<OpenApiSchema>[];
