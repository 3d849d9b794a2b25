import type { Contract } from "../contract/contract.js";
/**
 * A code as text for people: meaning, fix, retry advice, resolving operations, and each operation that
 * returns it, with its own description if it has one. `undefined` where the contract does not have the code.
 *
 * @param name the code, or the last parts of one that is a URI
 * @param docsUrl where the docs are published
 */
export declare function formatCode({ catalog, operations, title }: Contract, name: string, docsUrl: string | undefined): string | undefined;
