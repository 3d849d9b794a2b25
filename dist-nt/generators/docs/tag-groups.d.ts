import type { Contract, Operation } from "../contract/contract.js";
/** A tag with the operations that are listed under it. */
export interface TagGroup {
    readonly name: string;
    readonly title: string;
    readonly description?: string;
    readonly operations: readonly Operation[];
}
/**
 * The tags that have operations: in the order of the document, each before those that are nested under it, then
 * those that it does not declare.
 */
export declare function listTags({ tags, operations }: Contract): readonly TagGroup[];
