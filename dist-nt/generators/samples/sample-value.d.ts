import type { SampleSchema } from "./sample-schema.js";
/** Makes a sample, once; `undefined` where there can be none. */
export type MakeValue = () => unknown;
/**
 * Samples of a schema, the one that reads best first: with the examples that the document gives, without them, and
 * by a library that takes more care of limits and patterns, and by it with all that is optional. No two runs differ.
 */
export declare function sampleValues(schema: SampleSchema): readonly MakeValue[];
/** A sample with all that it may have, for what has to have nothing. */
export declare function sampleWhole(schema: SampleSchema): MakeValue;
