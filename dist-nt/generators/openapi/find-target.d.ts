/** The target of a reference, and its place in the document. */
export interface Target {
    readonly path: readonly string[];
    readonly node: unknown;
}
/** Finds the target of a reference; `undefined` if there is none, or if it is the whole document or outside it. */
export type FindTarget = (reference: string) => Target | undefined;
/**
 * Follows references within one document: JSON pointers, also through other references and with percent
 * escapes, and names of `$anchor`. Only own properties count.
 *
 * @param isOwnFile whether the part of a reference before `#` names the document itself
 */
export declare function createTargetFinder(document: object, isOwnFile: (uri: string) => boolean): FindTarget;
