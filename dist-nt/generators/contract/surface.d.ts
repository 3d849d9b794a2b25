import type { LocationObject } from "@redocly/openapi-core";
import type { RetryAdvice } from "./contract.js";
/**
 * What callers rely on when a request fails, with places: what two versions of a document are compared by. It says
 * nothing of how the document is written: references, order, shorthand and unused components leave no trace.
 */
export interface ErrorSurface {
    /** The document. */
    readonly at: LocationObject;
    /** In the order of the document. */
    readonly operations: readonly OperationSurface[];
    /** Codes that no operation returns any more, by code: deprecated in the catalog, or retired in the history. */
    readonly retired: ReadonlyMap<string, RetiredCode>;
}
/** A code that the API no longer returns. */
export interface RetiredCode {
    readonly meaning: string;
    readonly at: LocationObject;
}
/** One method of one path, with its errors. */
export interface OperationSurface {
    /** The `operationId`, else the method and the path; unique. */
    readonly id: string;
    /** In lower case, unless it is no usual one. */
    readonly method: string;
    /** As in the document. */
    readonly path: string;
    /** Empty if the document gives none. */
    readonly summary: string;
    readonly replay: "safe" | "keyed" | "once";
    readonly at: LocationObject;
    /** Errors, and successes whose body may refuse. */
    readonly responses: readonly ResponseSurface[];
}
/** An error response of an operation. */
export interface ResponseSurface {
    /** Such as `403`, `4XX` or `default`. */
    readonly status: string;
    /** Whether it is a success whose body may refuse; then nothing but its codes counts. */
    readonly isRefusal: boolean;
    readonly at: LocationObject;
    readonly codes: readonly CodeSurface[];
    /** Where its bodies list codes, as JSON pointers; a number in them is any entry of a list. */
    readonly codePlaces: readonly string[];
    /** The fields of its bodies by JSON pointer, `0` for the entries of a list. */
    readonly fields: ReadonlyMap<string, FieldSurface>;
    /** By name in lower case. */
    readonly headers: ReadonlyMap<string, HeaderSurface>;
    /** In lower case and without parameters. */
    readonly mediaTypes: readonly string[];
    /** The shared response that it is, or that `x-errors` has made it of. */
    readonly sharedAt?: LocationObject | undefined;
    /** What that says of retries. */
    readonly retry?: RetryAdvice | undefined;
}
/** A code of a response. */
export interface CodeSurface {
    readonly code: string;
    /** Markdown; may be empty. */
    readonly meaning: string;
    readonly retry?: RetryAdvice | undefined;
    readonly isDeprecated: boolean;
    readonly at: LocationObject;
    /** Where its meaning is written, at the operation or in the catalog. */
    readonly meaningAt: LocationObject;
}
/** A field of a body, whichever of the alternatives of a schema have it. */
export interface FieldSurface {
    /** Types of JSON values that it may have. */
    readonly types: readonly string[];
    /** Whether the object that it belongs to always has it. */
    readonly isRequired: boolean;
    /** Whether its values are listed, and no others allowed. */
    readonly isClosed: boolean;
    readonly at: LocationObject;
}
/** A header of a response. */
export interface HeaderSurface {
    readonly isRequired: boolean;
    readonly at: LocationObject;
}
