import type { FailurePlace } from "../codes/body-parts.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import type { CarriedBody } from "./error-body.js";
import { type OwnResponse } from "./own-response.js";
import type { Surroundings } from "./surroundings.js";
/** A success of an operation that may refuse, and how it does. */
export interface RefusableSuccess {
    readonly own: OwnResponse;
    /** What carries the codes of its refusals. */
    readonly body: CarriedBody;
    /** The schema that its refusals share with other bodies; `undefined` if no schema has the code. */
    readonly base?: OpenApiSchema;
    readonly place: FailurePlace;
    /** The schemas that the success has at that place. */
    readonly leaves: readonly OpenApiSchema[];
}
/** The success that codes of `x-errors` belong to; `undefined`, and reported, where none can refuse with them. */
export declare function findRefusable(found: FoundOperation, status: string, surroundings: Surroundings): RefusableSuccess | undefined;
