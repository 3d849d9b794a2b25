import { type Schema } from "./schema.js";
/**
 * A schema whose further properties may have the types of its named ones as well: TypeScript asks an index
 * signature to hold for every property, which JSON Schema does not.
 */
export declare function mendIndex(schema: Schema): Schema;
