import { type Resolve, type Schema } from "./schema.js";
/**
 * A schema whose compositions openapi-typescript types as JSON Schema means them: `anyOf` beside other fields
 * narrows them rather than being an alternative to them, and what a part requires holds for the properties of
 * all of them.
 */
export declare function mendComposition(schema: Schema, resolve: Resolve): Schema;
