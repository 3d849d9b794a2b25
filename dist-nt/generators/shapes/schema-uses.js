import { followComponents } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import { findComponentKey } from "./component-key.js";
/**
 * The schemas that more than one place uses, or that hold themselves, sorted by key: those of requests and responses
 * that it pays to read about once.
 */
export function listSharedSchemas(document, operations) {
    const components = new Map(followComponents(document, "schemas").map(({ key, ...schema }) => [key, schema]));
    const held = new Map([...components].map(([key, { node }]) => [key, listKeys(node)]));
    const reach = createReach(held);
    const direct = new Map([...operations].map(([id, one]) => [id, listKeysOfOperation(one)]));
    const users = new Map();
    for (const [id, keys] of direct)
        for (const key of new Set([...keys].flatMap((one) => [...reach(one)])))
            add(users, key, id);
    const holders = new Map();
    for (const [holder, keys] of held)
        if (users.has(holder))
            for (const key of keys)
                add(holders, key, holder);
    const named = new Map();
    for (const keys of direct.values())
        for (const key of keys)
            named.set(key, (named.get(key) ?? 0) + 1);
    return [...components]
        .map(([key, schema]) => ({
        key,
        schema,
        operations: users.get(key) ?? [],
        schemas: holders.get(key) ?? [],
    }))
        .filter(({ key, operations: of, schemas }) => {
        const places = (named.get(key) ?? 0) + schemas.length;
        return of.length > 0 && (places > 1 || schemas.includes(key));
    })
        .sort((a, b) => (a.key < b.key ? -1 : 1));
}
function add(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
/** All schemas that a schema leads to, itself included. */
function createReach(held) {
    const known = new Map();
    return (start) => {
        const before = known.get(start);
        if (before)
            return before;
        const reached = new Set([start]);
        // A set gives what is added while it is gone through.
        for (const key of reached)
            for (const next of held.get(key) ?? [])
                reached.add(next);
        known.set(start, reached);
        return reached;
    };
}
function listKeysOfOperation({ parameters, bodies, responses }) {
    const isSuccess = (status) => /^[23]|^default$/.test(status);
    const successes = responses.filter(({ status }) => isSuccess(status));
    const ofBodies = (list) => list.flatMap(({ schema }) => (schema ? [schema.node] : []));
    const nodes = [
        ...parameters.map(({ schema }) => schema.node),
        ...ofBodies(bodies),
        ...successes.flatMap((one) => [...one.headers.map(({ schema }) => schema.node), ...ofBodies(one.bodies)]),
    ];
    return new Set(nodes.flatMap((node) => [...listKeys(node)]));
}
/** Fields of a schema that hold data or names rather than schemas. */
const data = new Set([
    "example",
    "examples",
    "default",
    "enum",
    "const",
    "discriminator",
    "required",
    "x-enumDescriptions",
]);
/** The keys of all schemas that a schema names, at any depth of its own. */
function listKeys(schema) {
    const keys = new Set();
    const visit = (node, isMap) => {
        if (Array.isArray(node))
            for (const one of node)
                visit(one, false);
        if (!isRecord(node))
            return;
        const key = isMap ? undefined : findComponentKey(node);
        if (key !== undefined)
            keys.add(key);
        for (const [name, one] of Object.entries(node)) {
            const isOfSchemas = !isMap && (name === "properties" || name === "patternProperties");
            if (isMap || isOfSchemas || !data.has(name))
                visit(one, isOfSchemas);
        }
    };
    visit(schema, false);
    return keys;
}
