import type { OpenApiSchema } from "../openapi/openapi.js";
/** A code as a schema lists it. */
export interface ListedCode {
    /** As text, also where the document has a number. */
    readonly code: string;
    /** Its index among all values of the schema. */
    readonly index: number;
}
/** Whether a schema lists values, whatever they are. */
export declare function listsValues(schema: OpenApiSchema): boolean;
/** Whether a schema lists values and allows others, so that an API can add some (`x-extensible-enum`). */
export declare function isExtensible(schema: OpenApiSchema): boolean;
/**
 * The text and the whole numbers that a schema lists as `enum`, `const` or `x-extensible-enum`, each once; `null`
 * among them means that there may be no code, and `about:blank` that a problem has no type (RFC 9457 section 4.2.1).
 */
export declare function listCodes(schema: OpenApiSchema): readonly ListedCode[];
/** The value that a schema lists at an index: a code as the API sends it. */
export declare function findListedValue(schema: OpenApiSchema, index: number): unknown;
/** Where a schema lists its codes: `["enum", 3]` or `["const"]` by code. */
export declare function locateCodes(schema: OpenApiSchema): ReadonlyMap<string, readonly (string | number)[]>;
/** All values that a schema lists, whatever they are; empty if it lists none. */
export declare function listValues(schema: OpenApiSchema): readonly unknown[];
