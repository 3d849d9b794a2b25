import type { Operation } from "../contract/contract.js";
/**
 * Where the reference shows an operation: the fragment of its page, as Redoc 3 makes it.
 *
 * @param tags of the operation as the document has them, which tells no tag from one that is called `default`
 */
export declare function toReferenceRoute({ id, method, path }: Operation, tags: readonly string[]): string;
/** Where the reference shows a tag. */
export declare function toTagRoute(tag: string): string;
