import { findItemType, isNodeType } from "../engine/child-type.js";
import { documentLimits } from "../limits/document-limits.js";
import { createTargetFinder } from "../openapi/find-target.js";
import { toStatusKey } from "../openapi/http-status.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { closeMapping, keepNames } from "./close-discriminator.js";
import { closeReference } from "./close-reference.js";
import { sections, toChildKind, toKind } from "./closing.js";
import { createComponentNames } from "./component-names.js";
/**
 * Closes a document, so that it refers only to itself: every `$ref` is `#/components/<section>/<key>`, with a key
 * that is safe wherever it is used, and nothing else names a file or a host. The target of a reference is a
 * component, or becomes one, or is written out where no component is possible. A reference that cannot be resolved
 * is left out, and has been reported with its place before. Unchanged objects are not copied.
 */
export function closeDocument(document, settings) {
    const { types } = settings;
    const closing = {
        ...settings,
        close: (value, kind) => close(closing, value, kind),
        names: createComponentNames(document.components),
        find: createTargetFinder(document, settings.isOwnFile),
        added: new Map(),
        inlining: [],
        inlined: new Map(),
        visits: 0,
    };
    try {
        const root = close(closing, document, types.Root);
        return addComponents(closing, root);
    }
    catch (error) {
        if (error instanceof TooMuch)
            return error;
        throw error;
    }
}
/** A document that cannot be closed, because its references written out are too large. */
export class TooMuch extends Error {
    name = "TooMuch";
}
function addComponents(closing, root) {
    const components = {};
    // Closing an added component may add more, which this loop also visits.
    for (const { section, key, node, type } of closing.added.values()) {
        components[section] ??= {};
        components[section][key] = close(closing, node, type);
    }
    return closing.added.size === 0 ? root : { ...root, components: merge(root.components, components) };
}
function merge(written, added) {
    const components = { ...(isRecord(written) ? written : {}) };
    for (const [section, entries] of Object.entries(added)) {
        components[section] = { ...(isRecord(components[section]) ? components[section] : {}), ...entries };
    }
    return components;
}
function close(closing, value, kind) {
    if (typeof value !== "object" || value === null)
        return value;
    closing.visits += 1;
    if (closing.visits > documentLimits.values)
        throw new TooMuch(`its references lead to more than ${documentLimits.values} values`);
    if (Array.isArray(value))
        return closeList(closing, value, kind);
    if (isReference(value))
        return closeReference(closing, value, kind);
    return closeMap(closing, value, kind);
}
function closeList(closing, list, kind) {
    let closed;
    const kept = list.some(isLost) ? list.filter((item) => !isLost(item)) : list;
    if (kept !== list)
        closing.onLeftOut?.();
    for (let index = 0; index < kept.length; index++) {
        const item = kept[index];
        const itemKind = isNodeType(kind) ? toKind(findItemType(kind, index, item)) : kind;
        const copy = isSchema(itemKind) && typeof item === "boolean" ? writeOut(item) : close(closing, item, itemKind);
        if (copy === item)
            continue;
        closed ??= [...kept];
        closed[index] = copy;
    }
    return closed ?? kept;
}
function isSchema(kind) {
    return isNodeType(kind) && kind.name === "Schema";
}
/** A schema that is `true` or `false` as a map, since in compositions openapi-typescript takes nothing else. */
function writeOut(schema) {
    return schema ? {} : { not: {} };
}
/** Whether a value is a number that JSON cannot express. */
function isLost(value) {
    return typeof value === "number" && !Number.isFinite(value);
}
function closeMap(closing, map, kind) {
    const keys = Object.keys(map);
    // Most maps need no change; a map is copied only when a value differs.
    let entries;
    const hasOtherKeys = isNodeType(kind) && (kind.name === "Responses" || kind.name.startsWith("Named"));
    for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        const value = map[key];
        const closed = closeValue(closing, key, value, kind);
        const closedKey = hasOtherKeys ? toKey(closing, key, kind) : key;
        if (!entries && (closed !== value || closedKey !== key))
            entries = keys.slice(0, index).map((before) => [before, map[before]]);
        if (closed === leftOut)
            closing.onLeftOut?.();
        else
            entries?.push([closedKey, closed]);
    }
    const closed = entries ? Object.fromEntries(entries) : map;
    const copy = isSchema(kind) ? keepNames(closing, map, closed) : closed;
    if (copy !== map)
        closing.onCopy?.(map, copy);
    return copy;
}
/** Marks a value that is left out of the closed document. */
const leftOut = Symbol("left out");
function closeValue(closing, key, value, kind) {
    if (typeof value === "object" && value !== null)
        return close(closing, value, toChildKind(kind, key, value));
    if (typeof value === "string")
        return closeText(closing, key, value, kind) ?? leftOut;
    return isLost(value) ? leftOut : value;
}
/** Components that have no safe name get another one, and ranges of statuses are written in upper case. */
function toKey({ names }, key, kind) {
    if (kind.name === "Responses")
        return toStatusKey(key);
    const section = Object.values(sections).find((name) => name.toLowerCase() === kind.name.slice(5).toLowerCase());
    return section === undefined ? key : names.keyOf(section, key);
}
/** Text of a field that may be a reference; `undefined` if it is one that leads outside. */
function closeText(closing, key, text, kind) {
    // The engine follows it in any field.
    if (key === "externalValue")
        return undefined;
    const name = isNodeType(kind) ? kind.name : "";
    if (name === "DiscriminatorMapping" || (name === "Discriminator" && key === "defaultMapping"))
        return closeMapping(closing, text);
    const leads = (name === "Link" && key === "operationRef") ||
        (name === "Schema" && (key === "$dynamicRef" || key === "$recursiveRef"));
    return leads && !text.startsWith("#") ? undefined : text;
}
