/** The names of components in the closed document. */
export interface ComponentNames {
    /** The key of a component of the document: its own if that is safe. */
    readonly keyOf: (section: string, name: string) => string;
    /** The key of a component that is added for the node at a path; the same for the same path. */
    readonly keyFor: (section: string, path: readonly string[]) => string;
    /** Renamed components: their names in the document by their new keys. */
    readonly renamed: (section: string) => ReadonlyMap<string, string>;
}
/** Names for a document that references are about to be closed in, none of which depends on the order of anything. */
export declare function createComponentNames(components: unknown): ComponentNames;
