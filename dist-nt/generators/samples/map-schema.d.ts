import type { SampleSchema } from "./sample-schema.js";
/** Keywords whose value is a schema. */
export declare const schemaKeys: string[];
/** Keywords whose value is a list of schemas. */
export declare const schemaListKeys: string[];
/** A schema in which every schema is changed, the inner ones first; `true` and `false` stay. */
export declare function mapSchema(schema: SampleSchema, change: (schema: SampleSchema) => SampleSchema): SampleSchema;
