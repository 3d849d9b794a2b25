import type { Contract } from "../contract/contract.js";
/** The pages that a site has at most once, with the folder of each. */
export declare const singlePages: {
    readonly home: "";
    readonly matrix: "matrix";
    readonly retries: "retries";
    readonly deviations: "deviations";
    readonly access: "access";
    readonly webhooks: "webhooks";
    readonly changes: "changes";
    readonly schemas: "schemas";
    readonly search: "search";
};
export type SinglePage = keyof typeof singlePages;
/** The folder of each page, relative to the root of the site; each has an `index.html`. */
export interface SiteMap {
    readonly codes: ReadonlyMap<string, string>;
    readonly operations: ReadonlyMap<string, string>;
    readonly statuses: ReadonlyMap<string, string>;
    readonly tags: ReadonlyMap<string, string>;
    /** By key in `components`; of those that have a page. */
    readonly schemas: ReadonlyMap<string, string>;
}
/** Gives every code, operation, status, tag and shared schema a folder of its own. */
export declare function buildSiteMap({ catalog, operations, norms }: Contract, shared: readonly {
    readonly key: string;
}[]): SiteMap;
/** How a page links to others. Links include `index.html`, so that they work without a server. */
export interface Links {
    /** From the page to the root: `""` or `"../../"`. */
    readonly root: string;
    readonly code: (code: string) => string | undefined;
    readonly operation: (id: string) => string | undefined;
    /** The page of the status, else that of its range. */
    readonly status: (status: string) => string | undefined;
    readonly tag: (name: string) => string | undefined;
    readonly schema: (key: string) => string | undefined;
    readonly page: (name: SinglePage) => string;
}
/** The links of a page in a folder of the site. */
export declare function linksFrom(folder: string, map: SiteMap): Links;
/** The links of a page that reaches the root of the site by the given path or URL, which ends with a slash or is empty. */
export declare function linksOver(root: string, { codes, operations, statuses, tags, schemas }: SiteMap): Links;
