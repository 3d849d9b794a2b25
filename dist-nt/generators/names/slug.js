import { toShortHash } from "./hash.js";
import { tellApart } from "./tell-apart.js";
/** Names of devices, which Windows has in every folder, whatever their case. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/**
 * A name as one part of a path: kept where it is short ASCII without anything that a file system or a
 * URL could not contain, else its readable characters with a hash of the whole.
 */
export function toSlug(text) {
    if (/^[A-Za-z0-9_-]{1,80}$/.test(text) && !devices.test(text))
        return text;
    const readable = text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 60);
    return `${readable || "x"}-${toShortHash(text)}`;
}
/** Slugs for names that must not meet on a file system that ignores case. */
export function toSlugs(names) {
    return tellApart([...names].sort(), {
        toName: toSlug,
        fold: (slug) => slug.toLowerCase(),
        // Of names that differ in case alone, one at most can be in capitals, as codes mostly are.
        keeps: (name, slug) => name === slug && name === name.toUpperCase(),
        separator: "-",
    });
}
