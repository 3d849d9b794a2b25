import type { Follow } from "../openapi/follow.js";
import type { ErrorBodySchema } from "./error-bodies.js";
import { type BodyValue } from "./walk-body.js";
/** The body of an error response, with the values that it may contain. */
export interface ReadBody extends ErrorBodySchema {
    readonly values: readonly BodyValue[];
}
/** Reads the values of bodies; those that are data too are read at the top, and where errors are. */
export declare function readBodies(bodies: readonly ErrorBodySchema[], follow: Follow): readonly ReadBody[];
