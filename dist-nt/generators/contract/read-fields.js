import { isExtensible, listsValues } from "../codes/listed-codes.js";
import { listBodies } from "../facts/code-facts.js";
import { listParts } from "../openapi/composed.js";
import { findJsonTypes, jsonTypes } from "../openapi/json-types.js";
import { isRecord } from "../openapi/openapi.js";
import { escapePart } from "../openapi/pointer.js";
/** Deeper levels are not compared: error bodies that people write have three or four. */
const maxDepth = 8;
/** More fields of one body are not compared. */
const maxFields = 2_000;
const anything = { types: jsonTypes, isClosed: false, parts: new Map(), required: new Set() };
/** Creates the reader of a document; what responses share is read once. */
export function createFieldReader(follow) {
    const merge = createMerging(follow);
    const known = new WeakMap();
    return (response) => {
        const bodies = listBodies(response, follow).map((body) => follow(body.node, body.location));
        const [first, ...more] = bodies.filter((body) => body !== undefined);
        if (!first)
            return new Map();
        if (more.length > 0)
            return flatten([first, ...more].map((body) => merge(body, 0)).reduce(mergeEither));
        const fields = known.get(first.node) ?? flatten(merge(first, 0));
        known.set(first.node, fields);
        return fields;
    };
}
/** @returns what merges a schema; one that contains itself is anything where it does */
function createMerging(follow) {
    const around = new Set();
    const merge = (given, depth) => {
        const placed = follow(given.node, given.location);
        if (!placed || around.has(placed.node) || depth > maxDepth)
            return anything;
        around.add(placed.node);
        const mergeUnder = (word) => listParts(placed, word).map((part) => merge(part, depth));
        const ways = ["oneOf", "anyOf"].map((word) => mergeUnder(word).reduce(mergeEither, never));
        const all = [...mergeUnder("allOf"), ...ways.filter((one) => one !== never)];
        const merged = all.reduce(mergeBoth, readOwn(placed, (part) => merge(part, depth + 1)));
        around.delete(placed.node);
        return { ...merged, types: findJsonTypes(given, follow) };
    };
    return merge;
}
function readOwn({ node, location }, merge) {
    const properties = isRecord(node.properties) ? Object.entries(node.properties) : [];
    const named = properties.map(([name, value]) => [name, { node: value, location: location.child(["properties", name]) }]);
    const items = isRecord(node.items)
        ? [["0", { node: node.items, location: location.child("items") }]]
        : [];
    const parts = [...named, ...items].map(([name, part]) => [name, { schema: merge(part), at: part.location.key() }]);
    return {
        types: jsonTypes,
        isClosed: listsValues(node) && !isExtensible(node),
        parts: new Map(parts),
        // A list that is there has its entries.
        required: new Set([...(Array.isArray(node.required) ? node.required : []), ...items.map(([key]) => key)]),
    };
}
/** What no value can be, so that the first alternative decides. */
const never = { types: [], isClosed: true, parts: new Map(), required: new Set() };
/** What is said by both of two schemas that hold at once (`allOf`). */
function mergeBoth(one, other) {
    return {
        types: one.types.filter((type) => other.types.includes(type)),
        isClosed: one.isClosed || other.isClosed,
        parts: mergeParts(one, other, mergeBoth),
        required: new Set([...one.required, ...other.required]),
    };
}
/** What may be where either of two schemas holds (`oneOf`, `anyOf`, two media types). */
function mergeEither(one, other) {
    const [first, ...more] = [one, other].filter((each) => each !== never && !isNull(each));
    if (!first || more.length === 0)
        return first ?? one;
    return {
        types: jsonTypes.filter((type) => one.types.includes(type) || other.types.includes(type)),
        isClosed: one.isClosed && other.isClosed,
        parts: mergeParts(one, other, mergeEither),
        required: new Set([...one.required].filter((name) => other.required.has(name))),
    };
}
function isNull({ types }) {
    return types.length === 1 && types[0] === "null";
}
function mergeParts(one, other, merge) {
    const parts = new Map(one.parts);
    for (const [name, part] of other.parts) {
        const before = parts.get(name);
        parts.set(name, before ? { at: before.at, schema: merge(before.schema, part.schema) } : part);
    }
    return parts;
}
function flatten(body) {
    const fields = new Map();
    const add = ({ parts, required }, above) => {
        for (const [name, { schema, at }] of parts) {
            if (fields.size >= maxFields)
                return;
            const pointer = `${above}/${escapePart(name)}`;
            fields.set(pointer, {
                types: schema.types,
                isRequired: required.has(name),
                isClosed: schema.isClosed,
                at,
            });
            add(schema, pointer);
        }
    };
    add(body, "");
    return fields;
}
