/**
 * Why a target matches nothing, as help: where the way to it ends in the document. `undefined` if there are
 * several ways.
 */
export declare function explainNoMatch(root: unknown, target: string): string | undefined;
/** What to do instead of changing what a reference leads to. */
export declare function explainReference(reference: string, way: readonly (string | number)[]): string;
