/** What the page of each code of a catalog is called: as people call the code, wherever that can be part of a path. */
export declare function nameCodePages(catalog: readonly {
    readonly code: string;
}[]): ReadonlyMap<string, string>;
/**
 * The folder of a code's page on the site, as `classify.ts` of the runtime spells it too: that is copied into
 * clients, and imports nothing of ours.
 *
 * @param name what the page is called
 */
export declare function toCodePage(name: string): string;
/** The URLs of the pages of codes, by code, where docs are published at `docsUrl`, which ends without a slash. */
export declare function listCodeUrls(docsUrl: string, catalog: readonly {
    readonly code: string;
}[]): ReadonlyMap<string, string>;
