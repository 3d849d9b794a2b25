import { type Follow, type Placed } from "../openapi/follow.js";
import { type OpenApiResponse } from "../openapi/openapi.js";
/** An example of a body. */
export interface BodyExample {
    /** Its key among `examples`; empty for that of `example`. */
    readonly name: string;
    readonly value: Placed<unknown>;
    readonly description?: unknown;
}
/** The examples of the bodies of a response, of each media type the named ones first. */
export declare function listExamples({ node, location }: Placed<OpenApiResponse>, follow: Follow): readonly BodyExample[];
