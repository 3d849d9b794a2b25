import { isRecord } from "./openapi.js";
const compositions = ["allOf", "oneOf", "anyOf"];
/** The schemas under a keyword of a schema, references not followed. */
export function listParts({ node, location }, word) {
    const parts = node[word];
    return (Array.isArray(parts) ? parts : []).map((part, index) => ({
        node: part,
        location: location.child([word, index]),
    }));
}
/** Schemas and all that they are composed of, references followed; each schema once. */
export function collectComposed(starts, follow, words = compositions) {
    const found = new Map();
    const queue = [...starts].reverse();
    for (let start = queue.pop(); start; start = queue.pop()) {
        const placed = follow(start.node, start.location);
        if (!placed || found.has(placed.node))
            continue;
        found.set(placed.node, placed);
        queue.push(...words.flatMap((word) => listParts(placed, word)).reverse());
    }
    return [...found.values()];
}
/** All schemas that describe the value at a path of property names below a schema. */
export function findSchemasAlong(start, path, follow) {
    return path.reduce((placed, name) => collectComposed(placed.flatMap((one) => findStep(one, name) ?? []), follow), collectComposed([start], follow));
}
/** The schema for one step of a path: the items of a list for a number, else a property. */
export function findStep({ node, location }, name) {
    if (/^\d+$/.test(name))
        return node.items && { node: node.items, location: location.child("items") };
    const { properties } = node;
    if (!isRecord(properties) || !Object.hasOwn(properties, name))
        return undefined;
    return { node: properties[name], location: location.child(["properties", name]) };
}
