import { type FollowedDocument } from "../openapi/follow.js";
import type { OpenApiErrorNorm, OpenApiResponse } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
/** A response of `components` that `x-error` makes a norm of the API. */
export interface SharedFact {
    readonly name: string;
    readonly norm: OpenApiErrorNorm;
    readonly response: OpenApiResponse;
    readonly location: Place;
}
/** The shared responses whose `x-error` can be read. */
export declare function readSharedFacts(document: FollowedDocument): readonly SharedFact[];
