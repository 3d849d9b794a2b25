import type { SampleSchema } from "./sample-schema.js";
/** The schemas of the value at a path, in all alternatives. */
export declare function findSchemasAt(schema: SampleSchema, path: readonly string[]): readonly SampleSchema[];
/** The schema for one step of a path: the items of a list for a number, else a property. */
export declare function findInner({ items, properties }: SampleSchema, name: string): SampleSchema | undefined;
