import type { SampleSchema } from "./sample-schema.js";
/**
 * A schema that demands a value at a path, and allows any of the same type: what is made of it has all that must
 * be around the value, and serves all codes there.
 */
export declare function openPlace(schema: SampleSchema, path: readonly string[]): SampleSchema;
