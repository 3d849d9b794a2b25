/** Where the feed of changes is on a site. */
export const feedPath = "changes.atom";
