import type { Placed } from "../openapi/follow.js";
import { type OpenApiSchema } from "../openapi/openapi.js";
/** What the expansion has to know of an error body with a code. */
export interface ErrorBody {
    /** Names of the properties that every body has. */
    readonly required: readonly string[];
    /** The integer property that repeats the HTTP status, if there is one. */
    readonly statusProperty: string | undefined;
    /** The example of the shared response; empty where there is none. */
    readonly example: Readonly<Record<string, unknown>>;
}
/** A body that carries a code, as the root document can write it. */
export interface CarriedBody extends ErrorBody {
    readonly mediaType: string;
    /** Property names that lead to its code. */
    readonly codePath: readonly string[];
    /** Its schema: a `$ref` from the root document, or one that is written in place. */
    readonly schema: OpenApiSchema;
    /** The same where the document has it. */
    readonly place: Placed<unknown>;
    /** Whether its schema has a property where the code is. */
    readonly hasCode?: boolean;
    /** Whether that is a whole number. */
    readonly hasNumericCode?: boolean;
    /** The codes that its schema lists. */
    readonly listedCodes?: readonly string[];
    /** Whether its schema lists codes already, as in a document that was expanded before. */
    readonly listsCodes?: boolean;
}
/**
 * Reads what the expansion has to know of an error body.
 *
 * @param schemas the schema and everything it is composed of, references followed
 */
export declare function readErrorBody(schemas: readonly OpenApiSchema[], example: unknown): ErrorBody;
/** The code that a body carries at a path; `undefined` where there is neither text nor a number. */
export declare function findCodeIn(body: unknown, path: readonly string[]): string | undefined;
