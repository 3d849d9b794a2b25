/** The key of the schema in `components` that a reference of a closed document leads to. */
export declare function findComponentKey(node: unknown): string | undefined;
