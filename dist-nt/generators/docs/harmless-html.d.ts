/** Whether a URL leads to another site, or to somebody's mail: all that a document may link to. */
export declare function isWebLink(url: string): boolean;
/** Whether a URL says what is to be done with it, as browsers read it, which skip blanks and controls. */
export declare function hasScheme(url: string): boolean;
/** Text in which neither HTML nor Markdown, nor what Redoc makes of it, sees anything but text. */
export declare function encodeMarks(text: string): string;
/** A tag as the sanitiser lets it through: slash, name, attributes. */
export declare const canonicalTag: RegExp;
/**
 * One tag of a document: with what is harmless of it, or as text. A link that is relative to somewhere
 * else loses where it leads; one that would do something becomes text.
 *
 * @param tag all of it, from `<` to `>`
 */
export declare function sanitiseTag(tag: string): string;
