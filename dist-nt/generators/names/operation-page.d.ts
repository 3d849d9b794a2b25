/** The folder of each operation's page on the site, by operationId. */
export declare function placeOperationPages(operations: readonly {
    readonly id: string;
}[]): ReadonlyMap<string, string>;
