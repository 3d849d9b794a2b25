import type { SampleSchema } from "./sample-schema.js";
type Path = readonly string[];
/**
 * A body's schema as far as it can carry a value at a path: of alternatives on the way, those that have the place
 * and allow the value there, else those that do not have it. The schema itself where there is nothing to choose.
 */
export declare function narrowSchema(schema: SampleSchema, path: Path, value: unknown): SampleSchema;
export {};
