import { isRecord } from "../openapi/openapi.js";
/** A finder that reads each body once, however many operations have it. */
export function createSensitiveFinder(follow) {
    const known = new WeakMap();
    const readOnce = (body) => {
        const target = follow(body.node, body.location);
        if (!target)
            return [];
        const names = known.get(target.node) ?? collectNames(target, follow);
        known.set(target.node, names);
        return names;
    };
    return (parameters, bodies) => {
        const marked = parameters.filter((parameter) => isMarked(parameter, follow));
        return [...new Set([...marked.map(({ node }) => node.name), ...bodies.flatMap(readOnce)])].sort();
    };
}
/** Collects names from a schema and all schemas inside it; a schema may contain itself. */
function collectNames(body, follow) {
    const names = new Set();
    const seen = new Set();
    const queue = [body];
    for (let next = queue.pop(); next; next = queue.pop()) {
        const placed = follow(next.node, next.location);
        if (!placed || seen.has(placed.node))
            continue;
        seen.add(placed.node);
        const { node, location } = placed;
        for (const [name, property] of listEntries(node.properties))
            if (isMarked({ node: property, location }, follow))
                names.add(name);
        for (const part of listInner(node))
            queue.push({ node: part, location });
    }
    return [...names];
}
/** The schemas inside of a schema. */
function listInner(schema) {
    const maps = [schema.properties, schema.patternProperties].flatMap(listEntries).map(([, part]) => part);
    const variants = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) => Array.isArray(list) ? list : []);
    return [...maps, ...variants, schema.items, schema.additionalProperties];
}
function listEntries(map) {
    return Object.entries(isRecord(map) ? map : {});
}
function isMarked({ node, location }, follow) {
    if (!isRecord(node))
        return false;
    if (node["x-sensitive"] === true || isMarked({ node: node.schema, location }, follow))
        return true;
    return follow(node, location)?.node["x-sensitive"] === true;
}
