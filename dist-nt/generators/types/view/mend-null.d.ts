import { type Schema } from "./schema.js";
/**
 * A schema with the ways to say "or null" that openapi-typescript does not know in one that it does: `nullable`
 * beside a reference, in a part of its own, or beside `const`; `null` among the types of a composition.
 *
 * @param isJsonSchema whether what stands beside a reference counts, as it does since OpenAPI 3.1
 */
export declare function mendNull(schema: Schema, isJsonSchema: boolean): Schema;
