import { type Follow, type FollowedDocument, type Placed } from "./follow.js";
/** An operation of `paths`. */
export interface FoundOperation extends Placed {
    /** Its operationId; method and path if it has none or shares it with another. Unique. */
    readonly id: string;
    /** In lower case, unless it is one of `additionalOperations`. */
    readonly method: string;
    readonly path: string;
    /** The path item that it belongs to. */
    readonly item: Placed;
}
/** All operations of the paths of a document, in its order; extensions beside the paths are left out. */
export declare function listOperations({ root, location, follow }: FollowedDocument): readonly FoundOperation[];
/** The operations of a path item with their methods. */
export declare function listItemOperations({ node, location }: Placed, follow: Follow): readonly (Placed & {
    readonly method: string;
})[];
/** The operations of a path item without references, by method. */
export declare function entriesOfItem(item: unknown): readonly (readonly [method: string, operation: unknown])[];
/** Whether a list of security requirements asks for credentials; an empty one among them asks for none. */
export declare function needsCredentials(security: unknown): boolean;
