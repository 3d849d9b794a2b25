import { requirePackage } from "../io/require-package.js";
import { decodeMarkdown } from "../markdown/markdown-engine.js";
/**
 * The tags that mean in a document what they mean in a page, with the attributes that they keep. They
 * load nothing, run nothing, and lead nowhere but where a link says.
 */
const harmless = {
    ...Object.fromEntries([
        "p br hr div span center blockquote pre details summary h1 h2 h3 h4 h5 h6",
        "b strong i em u s strike del ins sub sup small big mark code kbd samp var tt q cite dfn abbr",
        "ul li dl dt dd table caption thead tbody tfoot tr",
    ].flatMap((names) => names.split(" ").map((name) => [name, []]))),
    a: ["href"],
    ol: ["start"],
    th: ["colspan", "rowspan"],
    td: ["colspan", "rowspan"],
};
/** Longest tag that is looked into. The sanitiser takes longer than the tag is long, and nobody writes such tags. */
const maxTagLength = 2000;
/** Whether a URL leads to another site, or to somebody's mail: all that a document may link to. */
export function isWebLink(url) {
    return /^(?:https?:\/\/|mailto:)[^\s<>"]*$/i.test(url);
}
/** Whether a URL says what is to be done with it, as browsers read it, which skip blanks and controls. */
export function hasScheme(url) {
    return /^[a-z][a-z0-9+.-]*:/i.test(url.replace(/[\p{Cc}\s]/gu, ""));
}
/** Text in which neither HTML nor Markdown, nor what Redoc makes of it, sees anything but text. */
export function encodeMarks(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** A tag as the sanitiser lets it through: slash, name, attributes. */
export const canonicalTag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"<>]*")*)>/g;
const isCanonical = new RegExp(`^${canonicalTag.source}$`);
/**
 * One tag of a document: with what is harmless of it, or as text. A link that is relative to somewhere
 * else loses where it leads; one that would do something becomes text.
 *
 * @param tag all of it, from `<` to `>`
 */
export function sanitiseTag(tag) {
    if (tag.length > maxTagLength)
        return encodeMarks(tag);
    filter ??= createFilter();
    // The slash of `<br/>` says nothing in HTML.
    const { html, isRefused } = filter(tag.replace(/\s*\/?>$/, ">"));
    return !isRefused && isCanonical.test(html) ? html : encodeMarks(tag);
}
/** A URL as an attribute, without what Markdown would make something of, should it take the tag for text. */
function encodeUrl(url) {
    return url.replaceAll("&", "&amp;").replace(/[[\]{}|\\^`]/g, encodeURIComponent);
}
let filter;
/** The library loads with the first tag: most documents have none. */
function createFilter() {
    const { filterXSS } = requirePackage("xss");
    let isRefused = false;
    const options = {
        whiteList: { ...harmless },
        css: false,
        allowCommentTag: true,
        onTagAttr: (tag, name, value, isKept) => {
            const text = decodeMarkdown(value).trim();
            if (/href$/.test(name) && hasScheme(text) && !isWebLink(text))
                isRefused = true;
            if (!isKept)
                return "";
            if (tag !== "a")
                return /^\d{1,4}$/.test(text) ? `${name}="${text}"` : "";
            return isWebLink(text) ? `href="${encodeUrl(text)}"` : "";
        },
    };
    return (tag) => {
        isRefused = false;
        return { html: filterXSS(tag, options), isRefused };
    };
}
