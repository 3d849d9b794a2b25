import { isAlias, isMap, isScalar, isSeq } from "yaml";
import { isRecord } from "../../openapi/openapi.js";
import { findNode, findPair, parseSource, toKey } from "./source.js";
/**
 * Whether a changed file says all that it said before, and beyond that nothing but what is meant. Edits work on the
 * text of a file; this holds them to its content, so that a fault of theirs never reaches somebody's document.
 */
export function isFaithful(before, after, meant) {
    const changed = parseSource(after);
    if (changed.document.errors.length > before.document.errors.length)
        return false;
    const texts = new Map(meant.removals.map(({ node, text }) => [node, text]));
    return isSame(before.document.contents, changed.document.contents, {
        updates: collectUpdates(before, meant),
        texts,
    });
}
function collectUpdates(source, { updates }) {
    const collected = new Map();
    const collect = (node, path, update) => {
        if (!node)
            return;
        collected.set(node, [...(collected.get(node) ?? []), update]);
        for (const [key, value] of Object.entries(update)) {
            if (!isRecord(value) || !isMap(node) || !findPair(node, key))
                continue;
            collect(findNode(source, [...path, key]), [...path, key], value);
        }
    };
    for (const { path, update } of updates)
        collect(findNode(source, path), path, update);
    return collected;
}
function isSame(before, after, meant) {
    const text = meant.texts.get(before);
    if (text !== undefined)
        return isText(after, text);
    if (isAlias(before))
        return isAlias(after) && after.source === before.source;
    if (isScalar(before))
        return isScalar(after) && Object.is(before.value, after.value);
    const updates = meant.updates.get(before) ?? [];
    if (isMap(before))
        return isMap(after) && isSameMap(before.items, after.items, updates, meant);
    if (isSeq(before))
        return isSeq(after) && isSameList(before.items, after.items, updates, meant);
    return (before ?? null) === (after ?? null);
}
function isText(node, text) {
    return isScalar(node) && typeof node.value === "string" && node.value.trim() === text.trim();
}
/** All entries in their order, and between them those that are added. */
function isSameMap(before, after, updates, meant) {
    let index = 0;
    for (const pair of after) {
        const old = before[index];
        if (old && isSame(old.key, pair.key, meant)) {
            if (!isSame(old.value, pair.value, meant))
                return false;
            index++;
        }
        else if (!isAdded(pair, updates))
            return false;
    }
    return index === before.length;
}
function isAdded(pair, updates) {
    const key = toKey(pair);
    return key !== undefined && updates.some((update) => Object.hasOwn(update, key));
}
/** Codes that are listed without a text are added at the end. */
function isSameList(before, after, updates, meant) {
    const added = new Set(updates.flatMap((update) => Object.keys(update)));
    return (after.length >= before.length &&
        before.every((item, index) => isSame(item, after[index], meant)) &&
        after.slice(before.length).every((item) => isScalar(item) && added.has(String(item.value))));
}
