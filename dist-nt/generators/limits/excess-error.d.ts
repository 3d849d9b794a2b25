import type { Source } from "@redocly/openapi-core";
/** A file that exceeds a limit. */
export declare class ExcessError extends Error {
    readonly name = "ExcessError";
    readonly source: Source;
    /** Path of names and indices to the part that exceeds the limit. */
    readonly path: readonly string[];
    constructor(reason: string, source: Source, path: readonly string[]);
}
