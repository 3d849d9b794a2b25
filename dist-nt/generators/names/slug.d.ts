/**
 * A name as one part of a path: kept where it is short ASCII without anything that a file system or a
 * URL could not contain, else its readable characters with a hash of the whole.
 */
export declare function toSlug(text: string): string;
/** Slugs for names that must not meet on a file system that ignores case. */
export declare function toSlugs(names: readonly string[]): ReadonlyMap<string, string>;
