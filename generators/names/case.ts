import { toPlainLatin } from "./latin.js";
import { hasUnkept, unkept } from "./unkept.js";

/**
 * A word of a name: letters and digits of any script, all of which may be in identifiers. What is not seen, such as the
 * fillers of Hangul, is no part of it, nor a mark that has no letter before it.
 */
const word = /[\p{L}\p{Nl}\p{Nd}][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}]*/gu;

const unkeptOnes = new RegExp(unkept, "gu");

/** The words of a name: `"get-3ds_Outcome"` gives get, 3ds, Outcome. */
function splitWords(text: string): readonly string[] {
  const seen = text.normalize("NFC").replace(unkeptOnes, " ");
  return seen.match(word) ?? [];
}

/** A name that starts with a capital, if its first letter has one. */
export function capitalize(name: string): string {
  // By characters, of which some are two units long, and some become several letters.
  return name.replace(/^./u, (first) => toKept(first.toUpperCase(), first)).normalize("NFC");
}

/** A letter may have got its capital later than others. */
function toKept(changed: string, letter: string): string {
  return hasUnkept(changed) ? letter : changed;
}

/** `create-card` gives `CreateCard`; `""` where the text has no letter or digit. */
export function toPascalCase(text: string): string {
  return splitWords(text).map(capitalize).join("");
}

/** `create-card` gives `createCard`, and `GET_TVShow` `getTVShow`; `""` where the text has no letter or digit. */
export function toCamelCase(text: string): string {
  const [first = "", ...others] = splitWords(text);
  return (lowerStart(first) + others.map(capitalize).join("")).normalize("NFC");
}

/** Lowers the first letter, or the word in capitals that a name starts with. */
function lowerStart(name: string): string {
  const lower = (letter: string) => toKept(letter.toLowerCase(), letter);
  return name.replace(/^\p{Lu}+(?!\p{Ll})|^./u, (start) => Array.from(start, lower).join(""));
}

/** The same in ASCII, as keys of components are: `über-größe` gives `UberGrosse`, and other scripts nothing. */
export function toAsciiPascalCase(text: string): string {
  return toPascalCase(toPlainLatin(text).replace(/\P{ASCII}+/gu, " "));
}
