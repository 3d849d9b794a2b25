import { isAlias, isMap, isPair, isScalar, parseDocument, } from "yaml";
import { findStep } from "./find-step.js";
/** Parses a file so that it can be edited; whether it is valid is for the reader of the document to say. */
export function parseSource(text) {
    const document = parseDocument(text, { uniqueKeys: false, strict: false, logLevel: "silent" });
    const count = (pattern) => text.match(pattern)?.length ?? 0;
    return {
        text,
        document,
        lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
        step: findStep(document, text),
        prefersSingleQuotes: count(/'[^'\n]*'\s*:/g) > count(/"[^"\n]*"\s*:/g),
    };
}
/** The node at a path of keys, aliases followed; `undefined` where the text has none, as behind a merge key. */
export function findNode(source, path) {
    let node = follow(source, source.document.contents);
    for (const key of path) {
        if (!node)
            return undefined;
        node = follow(source, stepInto(node, key));
    }
    return node;
}
function stepInto(node, key) {
    if (isMap(node))
        return findPair(node, key)?.value;
    if ("items" in node && /^\d+$/.test(key))
        return node.items[Number(key)];
    return undefined;
}
function follow({ document }, node) {
    const target = isAlias(node) ? node.resolve(document) : node;
    return (target ?? undefined);
}
/** The pair of a map with a key, written as text or as a number. */
export function findPair(map, key) {
    return map.items.find((pair) => isPair(pair) && toKey(pair) === key);
}
/** The key of a pair as text. */
export function toKey({ key }) {
    if (!isScalar(key))
        return undefined;
    return typeof key.value === "number" && key.source !== undefined ? key.source : String(key.value);
}
/** Where a node starts and where its text ends; nothing for nodes without text. */
export function rangeOf(node) {
    const { range } = (node ?? {});
    return range ? [range[0], range[1]] : undefined;
}
/** The line and the column of an offset, from 1. */
export function toLineAndColumn(text, offset) {
    const before = text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: offset - start + 1 };
}
