import { toPlainLatin } from "./latin.js";
import { toShortHash } from "./short-hash.js";
import { tellApart } from "./tell-apart.js";
import { hasUnkept, unkept } from "./unkept.js";

/** Names of devices, which Windows has in every folder, whatever their case. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Most characters of a slug that are not ASCII: with a hash, they take less than the 255 bytes that a name may have. */
const maxLength = 60;

/** What a slug has no place for: all but ASCII letters and digits, and the letters that other scripts are written in. */
const unreadable = new RegExp(`(?:${unkept}|(?![\\p{L}\\p{M}\\p{Nd}])[^a-z0-9])+`, "gu");

/**
 * A name as one part of a path: kept where it is short and has nothing that a file system or a URL could not contain,
 * else its readable characters with a hash of the whole. Latin letters are those of ASCII; other scripts stay as they are.
 */
export function toSlug(text: string): string {
  if (isSlug(text)) return text;
  const readable = toPlainLatin(text.normalize("NFKC").toLowerCase())
    .normalize("NFC")
    .replace(unreadable, "-")
    .replace(/-\p{M}+/gu, "-")
    .replace(/^[-\p{M}]+|-+$/gu, "");
  return `${cut(readable) || "x"}-${toShortHash(text)}`;
}

function isSlug(text: string): boolean {
  if (/^[A-Za-z0-9_-]{1,80}$/.test(text)) return !devices.test(text);
  return (
    isOfLetters.test(text) && !hasUnkept(text) && text.length <= maxLength && toPlainLatin(text) === text
  );
}

/**
 * ASCII as above, and letters of other scripts, of which the first is no mark. No character is of both alternatives, or
 * each name that is not of letters would be tried in as many ways as there are to choose one for each of its characters.
 */
const isOfLetters = /^(?!\p{M})(?:[A-Za-z0-9_-]|(?!\p{ASCII})[\p{L}\p{M}\p{Nd}])+$/u;

/** By characters, of which some are two units long. */
function cut(text: string): string {
  return text.length <= maxLength ? text : [...text].slice(0, maxLength).join("");
}

/** Slugs for names that must not meet on a file system that ignores case. */
export function toSlugs(names: readonly string[]): ReadonlyMap<string, string> {
  return tellApart([...names].sort(), {
    toName: toSlug,
    // Twice, since several small letters may have the same capital.
    fold: (slug) => slug.toUpperCase().toLowerCase(),
    // Of names that differ in case alone, one at most can be in capitals, as codes mostly are.
    keeps: (name, slug) => name === slug && name === name.toUpperCase(),
    separator: "-",
  });
}
