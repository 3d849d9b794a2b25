import { isMap, isScalar, isSeq } from "yaml";
import { isRecord } from "../../openapi/openapi.js";
import { insertEntries, isEmpty } from "./insert-entries.js";
import { findNode, findPair, rangeOf } from "./source.js";
/** Keys in front of which others are put; others are put last. */
const followers = {
    "x-errors": "responses",
    "x-error-catalog": "components",
    "x-error": "content",
    rules: "x-openapi-errors",
};
/** Merges an update into the map at a path of a file. */
export function mergeUpdate(source, path, update) {
    const node = findNode(source, path);
    if (isMap(node))
        return mergeIntoMap(source, path, node, update);
    if (isSeq(node))
        return mergeIntoList(source, path, node, update);
    return { edits: [], refused: [path] };
}
function mergeIntoMap(source, path, map, update) {
    const added = new Map();
    const edits = [];
    const refused = [];
    for (const [key, value] of Object.entries(update)) {
        const pair = findPair(map, key);
        if (!pair) {
            const before = followers[key];
            added.set(before, [...(added.get(before) ?? []), [key, value]]);
        }
        else if (isRecord(value)) {
            if (isFilled(value, pair.value))
                continue;
            const inner = mergeUpdate(source, [...path, key], value);
            edits.push(...inner.edits);
            refused.push(...inner.refused);
        }
    }
    for (const [before, entries] of added) {
        const edit = insertEntries(source, map, entries, before);
        if (edit)
            edits.push(edit);
        else
            refused.push(...entries.map(([key]) => [...path, key]));
    }
    return { edits, refused };
}
/** Whether a code has been described, in whatever form: its text is the author's. */
function isFilled(update, node) {
    const isOfCode = "meaning" in update || "fix" in update;
    return isOfCode && (isEmpty(node) || isScalar(node) || isMap(node));
}
/** Codes that are listed without a text: the new ones come behind them. */
function mergeIntoList(source, path, list, update) {
    const known = new Set(list.items.map((item) => (isScalar(item) ? String(item.value) : "")));
    const codes = Object.keys(update).filter((code) => !known.has(code));
    const last = rangeOf(list.items.at(-1));
    if (codes.length === 0)
        return { edits: [], refused: [] };
    if (!last)
        return { edits: [], refused: [path] };
    const written = codes.map((code) => (list.flow ? `, ${JSON.stringify(code)}` : toItem(source, list, code)));
    return { edits: [{ start: last[1], end: last[1], text: written.join("") }], refused: [] };
}
function toItem({ text, lineEnd }, list, code) {
    const first = rangeOf(list.items[0])?.[0] ?? 0;
    const lineStart = text.lastIndexOf("\n", first - 1) + 1;
    return `${lineEnd}${text.slice(lineStart, first)}${JSON.stringify(code)}`;
}
