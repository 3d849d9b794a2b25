/** Where the feed of changes is on a site. */
export declare const feedPath = "changes.atom";
