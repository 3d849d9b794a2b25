import type { LocationObject } from "@redocly/openapi-core";
/** The places of a code and its meaning in the source files, before expansion and bundling. */
export interface CodeOrigin {
    readonly code: LocationObject;
    readonly meaning: LocationObject;
    /** Whether it was written as `x-errors` or `x-error`, rather than in a schema. */
    readonly fromShorthand: boolean;
}
/**
 * For each schema that lists codes, the origins of its codes. Keyed by the schema object, which
 * bundling moves but never copies.
 */
export type CodeOrigins = WeakMap<object, (code: string) => CodeOrigin | undefined>;
