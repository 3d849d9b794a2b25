import { type OpenApiErrorNorm, type OpenApiResponse } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import type { CarriedBody } from "./error-body.js";
/** A response of the root document's `components` that `x-error` makes a norm of the API. */
export interface SharedResponse {
    /** Its key in `components.responses`. */
    readonly name: string;
    readonly norm: OpenApiErrorNorm;
    readonly response: OpenApiResponse;
    readonly location: Place;
    /** The body that carries a code; absent where the response has none. */
    readonly body?: CarriedBody;
}
/** Reads `x-error`; returns a message if it has the wrong shape. */
export declare function readErrorNorm(value: unknown): OpenApiErrorNorm | string;
/** The shared response for a status: that of the status itself, else of its range, else `default`. */
export declare function findSharedResponse<S extends Pick<SharedResponse, "norm">>(shared: readonly S[], status: string): S | undefined;
/** Whether a shared response is added to an operation that does not list its status. */
export declare function isAddedTo({ norm }: SharedResponse, operation: {
    readonly secured: boolean;
}): boolean;
