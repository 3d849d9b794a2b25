import type { Follow, Placed } from "../openapi/follow.js";
import { type Way } from "./prepare-schema.js";
import type { SampleSchema } from "./sample-schema.js";
/**
 * Makes a value that a schema allows, with no more than it has to have, or with all if that is nothing; `undefined`
 * where none is found.
 */
export type SampleValue = (schema: Placed<unknown>) => unknown;
/**
 * @param follow how references of the document are followed
 * @param way where the values go: what is only of the other way, they do not have
 */
export declare function createValueSamples(follow: Follow, way: Way): SampleValue;
/** Whether a value is valid by a schema, as far as that is looked at. */
export type IsValidValue = (schema: Placed<unknown>, value: unknown) => boolean;
/** @param way where the values go */
export declare function createValueCheck(follow: Follow, way: Way): IsValidValue;
/** A value that is valid by its schema. */
export interface ValidSample {
    readonly value: unknown;
    /** As far as the value has to do with it. */
    readonly schema: SampleSchema;
}
/** The first of some examples that is valid, else a value as `SampleValue` makes it; `undefined` where none is valid. */
export type FindValid = (schema: Placed<unknown>, examples: readonly unknown[]) => ValidSample | undefined;
/** Looks no further into a schema than it must, so that thousands of large bodies take seconds. */
export declare function createValidSamples(follow: Follow, way: Way): FindValid;
