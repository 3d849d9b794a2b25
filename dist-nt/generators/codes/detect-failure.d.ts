import type { Follow, Placed } from "../openapi/follow.js";
import type { FailurePlace } from "./body-parts.js";
/** What the schemas of successes show of refusals among them. */
export interface DetectedFailure {
    readonly place: FailurePlace;
    /** Whether the schemas leave no doubt: they list both that it went well and that it did not. */
    readonly isCertain: boolean;
    /** How many bodies have it. */
    readonly bodies: number;
}
/**
 * Finds how successes say that the API refuses: a flag such as `ok`, or `errors` beside `data`, as GraphQL has
 * them. `undefined` if nothing looks like it.
 *
 * @param bodies the bodies of successes
 */
export declare function detectFailure(bodies: readonly Placed<unknown>[], follow: Follow): DetectedFailure | undefined;
