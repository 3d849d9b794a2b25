import type { Follow, Placed } from "../openapi/follow.js";
import { type OpenApiResponse } from "../openapi/openapi.js";
import type { CodeSchema } from "./find-codes.js";
/**
 * The meaning of a single code from the texts near it: a text for people with a fixed value, the description of
 * its schema, or that of the object that contains it.
 *
 * @param isShared whether a text also describes other codes, so that it is not the meaning of this one
 */
export declare function findNearbyMeaning(list: CodeSchema, isShared: (text: string) => boolean): string | undefined;
/** All texts that may be the meaning of the code of a schema, the likeliest first; none for several codes. */
export declare function listNearbyTexts({ schema, parent, codes, isProperty }: CodeSchema): readonly string[];
/** An example of a body with a code, and the meaning that the example gives. */
export interface CodeExample {
    readonly value: Placed<unknown>;
    readonly meaning?: string;
}
/** The examples of a response that have the code in their name or in their body, the likeliest first. */
export type FindExamples = (response: Placed<OpenApiResponse>, code: string, path: readonly string[]) => readonly CodeExample[];
/** A finder that reads the examples of each response once, however many codes it has. */
export declare function createExampleFinder(follow: Follow): FindExamples;
