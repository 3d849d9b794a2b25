/** A value in a JSON text, from its first character to behind its last. */
export interface JsonNode {
    readonly start: number;
    readonly end: number;
}
/** Finds the value at a path, or at the part of it that exists; its key, if that is wanted and there is one. */
export type FindJsonNode = (path: readonly string[], wantsKey: boolean) => JsonNode;
/**
 * Finds places in a JSON text. Only what a place is inside is taken apart, once; of what is beside it, no more than
 * the end is looked for. To make a tree of the whole text takes as long as all else that is done with a document.
 *
 * @param text what `JSON.parse` has taken, no name twice in an object
 */
export declare function createJsonFinder(text: string): FindJsonNode;
