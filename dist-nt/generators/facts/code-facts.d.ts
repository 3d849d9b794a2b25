import type { LocationObject } from "@redocly/openapi-core";
import type { CodeOrigins } from "../codes/code-origin.js";
import type { CodePaths } from "../codes/code-path.js";
import { type CodeSchema } from "../codes/find-codes.js";
import { type Follow, type Placed } from "../openapi/follow.js";
import { type OpenApiResponse, type OpenApiSchema } from "../openapi/openapi.js";
/** A list of codes that a body has at a place. */
export interface CodeList extends CodeSchema {
    /** The schema of the body. */
    readonly body: Placed<OpenApiSchema>;
    /** Of the codes in the body. */
    readonly path: readonly string[];
}
/** A code that a response documents. */
export interface CodeFact {
    readonly code: string;
    /** Its index among all values of the schema. */
    readonly index: number;
    /** Where it is written in the source. */
    readonly at: LocationObject;
    /** Where its meaning is written in the source; the same place if it is in a schema. */
    readonly meaningAt: LocationObject;
    /** The list that it is taken from. */
    readonly list: CodeList;
    /** Whether the expansion made the schema, from `x-errors` or `x-error`. */
    readonly fromShorthand: boolean;
    /** How this list describes the code, rather than the catalog. */
    readonly own: {
        readonly meaning: string | undefined;
        readonly fix: unknown;
        readonly retry: unknown;
        readonly trigger: unknown;
    };
    /** Where the trigger is written, if there is one. */
    readonly triggerAt: LocationObject;
}
/** Reads the codes of responses; each body is read once, however many responses share it. */
export interface CodeReader {
    /** The lists of codes that the bodies of a response have at the given places, in the order of these. */
    readonly readLists: (response: Placed<OpenApiResponse>, paths: CodePaths) => readonly CodeList[];
    /** The codes of a response, each once; a code in two places counts for the first. */
    readonly readCodes: (response: Placed<OpenApiResponse>, paths: CodePaths) => readonly CodeFact[];
}
/** @param origins where codes were written that the expansion put elsewhere */
export declare function createCodeReader(follow: Follow, origins: CodeOrigins): CodeReader;
/** The schemas of the bodies that are read: those that are JSON, else of the first media type; references not followed. */
export declare function listBodies({ node, location }: Placed<{
    readonly content?: unknown;
}>, follow: Follow): readonly Placed<OpenApiSchema>[];
/** The schemas that the bodies of a response have at places of codes, whether they list any or not. */
export declare function findCodeSlots(response: Placed<OpenApiResponse>, paths: CodePaths, follow: Follow): readonly Placed<OpenApiSchema>[];
