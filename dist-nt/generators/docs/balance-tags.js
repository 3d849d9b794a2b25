import { canonicalTag, encodeMarks } from "./harmless-html.js";
/** The maximum depth of elements: readers of the result recurse as deep. */
const maxDepth = 50;
/** Elements without an end. */
const empty = new Set(["br", "hr"]);
const rows = ["table", "thead", "tbody", "tfoot"];
/** The element that another must be in. Alone, it would end an element of the page around the text. */
const parents = new Map([
    ["li", ["ul", "ol"]],
    ["dt", ["dl"]],
    ["dd", ["dl"]],
    ["summary", ["details"]],
    ["caption", ["table"]],
    ["thead", ["table"]],
    ["tbody", ["table"]],
    ["tfoot", ["table"]],
    ["tr", rows],
    ["th", ["tr"]],
    ["td", ["tr"]],
]);
/** What ends a paragraph by its beginning. */
const blocks = new Set("p hr div center blockquote pre details h1 h2 h3 h4 h5 h6 ul ol dl table".split(" "));
/**
 * Text with its tags in pairs, so that nothing reaches into what is around it: what is open is closed,
 * what was never open is left out, and a part of a list or a table without its list or table is text.
 *
 * @param text with tags as the sanitiser lets them through
 * @param gap what takes the place of a tag that is left out, where its neighbours would be more together than apart
 */
export function balanceTags(text, gap = "") {
    const open = [];
    const closeTo = (depth) => open.splice(depth).reverse().map(toEnd).join("");
    const begin = (tag, name) => {
        if (empty.has(name))
            return tag;
        const depth = findDepth(open, name);
        if (depth === undefined || depth >= maxDepth)
            return encodeMarks(tag);
        const ends = closeTo(depth);
        open.push(name);
        return ends + tag;
    };
    const end = (tag, name) => {
        const depth = open.lastIndexOf(name);
        if (depth >= 0)
            return closeTo(depth);
        // The beginning of a link is text where it would have done something.
        return name === "a" ? encodeMarks(tag) : gap;
    };
    const balanced = text.replace(canonicalTag, (tag, slash, name) => slash === "" ? begin(tag, name) : end(tag, name));
    return balanced + closeTo(0);
}
const toEnd = (name) => `</${name}>`;
/** How many of the open elements stay open around a new one; none where it has no place in them. */
function findDepth(open, name) {
    const within = parents.get(name);
    if (within) {
        const parent = open.findLastIndex((one) => within.includes(one));
        return parent < 0 ? undefined : parent + 1;
    }
    const same = name === "a" || blocks.has(name) ? open.lastIndexOf(name === "a" ? "a" : "p") : -1;
    return same < 0 ? open.length : same;
}
