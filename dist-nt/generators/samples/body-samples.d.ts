import type { Follow, Placed } from "../openapi/follow.js";
import { type SampleParts } from "./complete-sample.js";
/** Sample bodies of a document's errors. */
export interface BodySamples {
    /**
     * A body that carries the parts, valid by its schema wherever the libraries find one that is.
     *
     * @param example values for its properties, rather than those of the libraries
     */
    readonly build: (body: Placed<unknown>, parts: SampleParts, example?: SampleExample) => unknown;
    /** The status that a body with a code repeats, if it can be no other. */
    readonly findStatus: (body: Placed<unknown>, code: SampleParts["code"]) => number | undefined;
    /** Whether a value is valid by the schema of a body, as far as that is looked at. */
    readonly isValid: (body: Placed<unknown>, value: unknown) => boolean;
}
/** An example of another code in the same body. */
export interface SampleExample {
    readonly value: Readonly<Record<string, unknown>>;
    /** Whether to take all of it, or only what every body has. */
    readonly isWhole: boolean;
}
/** @param follow how references of the document are followed */
export declare function createBodySamples(follow: Follow): BodySamples;
