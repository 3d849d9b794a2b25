import type { SampleSchema } from "./sample-schema.js";
/** Whether a value is valid by a schema. */
export type IsValid = (value: unknown) => boolean;
/** The check of a schema. It compiles nothing, and looks only at the parts that a value has. */
export declare function createCheck(schema: SampleSchema): IsValid;
