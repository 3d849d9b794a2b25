import { listMapping } from "../codes/mapped-codes.js";
import { collectComposed, listParts } from "../openapi/composed.js";
import { isRecord } from "../openapi/openapi.js";
import { schemaKeys, schemaListKeys } from "./map-schema.js";
import { isModestPattern } from "./modest-pattern.js";
/** Schemas of a document's error bodies together, and of one; and how deep they lie. Real ones have hundreds. */
const maxOfAll = 200_000;
const maxOfOne = 5_000;
const maxLevels = 30;
/**
 * Follows the references of bodies, as far as the limits go, shallow schemas first; what lies beyond may be anything.
 * A recursion ends at the first schema that contains itself. What asks for a sample of endless size is left out. Of
 * OpenAPI 3.0, `nullable` and exclusive limits become those of JSON Schema.
 */
export function createPreparation(follow, way = "response", extent = "all") {
    const unsent = way === "response" ? "writeOnly" : "readOnly";
    let left = maxOfAll;
    return (body) => {
        const root = {};
        const queue = [{ ...body, into: root, above: [], extent }];
        const most = Math.min(left, maxOfOne);
        for (const task of queue) {
            if (queue.length > most)
                break;
            queue.push(...prepare(task, follow, unsent));
        }
        left -= queue.length;
        return root;
    };
}
/** Marks a schema that is not followed further: no sample needs to have one in a list. */
export const endless = "x-endless";
/** Prepares a schema without those inside, which are the next tasks. */
function prepare({ into, above, extent, ...start }, follow, unsent) {
    const found = follow(start.node, start.location);
    if (!found)
        return [];
    const needed = extent === "all" ? undefined : (start.needed ?? findNeeded(found, follow));
    const placed = needed ? { ...found, node: keepNeeded(found.node, needed) } : found;
    const { node, location } = placed;
    if (above.includes(found.node) || above.length >= maxLevels) {
        Object.assign(into, copyType(node, false), { [endless]: true });
        return [];
    }
    const tasks = [];
    const inner = (value, ...path) => {
        if (typeof value === "boolean")
            return value;
        const schema = {};
        tasks.push({
            ...{ node: value, location: location.child(path), into: schema, above: [...above, found.node] },
            ...toInnerExtent(extent, path[0], needed),
        });
        return schema;
    };
    Object.assign(into, copyLimits(node), prepareInner(node, inner, unsent));
    for (const word of ["oneOf", "anyOf"]) {
        const parts = into[word];
        if (parts)
            into[word] = discriminate(parts, { placed, word, follow });
    }
    return tasks;
}
/** What an object must have, whichever part of its schema says so; `undefined` where it has to have nothing. */
function findNeeded(schema, follow) {
    const parts = collectComposed([schema], follow);
    if (parts.some(({ node }) => "minProperties" in node))
        return undefined;
    const names = parts.flatMap(({ node }) => (Array.isArray(node.required) ? node.required : []));
    return names.length > 0 ? new Set(names) : undefined;
}
/** Without the examples of a whole object, which may have more. */
function keepNeeded(node, needed) {
    const { properties } = node;
    if (!isRecord(properties))
        return node;
    const kept = Object.entries(properties).filter(([name]) => needed.has(name));
    const examples = { example: undefined, examples: undefined, default: undefined };
    return { ...node, ...examples, properties: Object.fromEntries(kept) };
}
/** What is composed is one object; a condition may look at properties that none must have. */
function toInnerExtent(extent, key, needed) {
    if (["not", "if", "then", "else", "contains"].includes(key ?? ""))
        return { extent: "all" };
    return { extent, ...(needed && schemaListKeys.includes(key ?? "") && { needed }) };
}
/** Alternatives that a discriminator tells apart, each with the values that it maps to this one. */
function discriminate(parts, { placed, word, follow, }) {
    const { discriminator } = placed.node;
    const mapping = isRecord(discriminator) ? listMapping(placed, follow) : [];
    if (mapping.length === 0 || typeof discriminator?.propertyName !== "string")
        return parts;
    const name = discriminator.propertyName;
    const targets = listParts(placed, word).map((part) => follow(part.node, part.location)?.node);
    return parts.map((part, index) => {
        const values = mapping.filter(({ target }) => target === targets[index]).map(({ code }) => code);
        return values.length === 0 ? part : { allOf: [part, { properties: { [name]: { enum: values } } }] };
    });
}
function prepareInner(node, inner, flag) {
    const { properties, required } = node;
    const entries = isRecord(properties) ? Object.entries(properties) : [];
    const sent = entries.filter((entry) => isSent(entry, flag));
    const unsent = new Set(entries.filter((entry) => !sent.includes(entry)).map(([name]) => name));
    const lists = schemaListKeys.flatMap((key) => {
        const parts = node[key];
        if (!Array.isArray(parts) || parts.length === 0)
            return [];
        return [[key, parts.map((part, index) => inner(part, key, `${index}`))]];
    });
    const single = schemaKeys.filter((key) => isRecord(node[key]) || typeof node[key] === "boolean");
    return {
        ...Object.fromEntries(lists),
        ...Object.fromEntries(single.map((key) => [key, inner(node[key], key)])),
        ...(isRecord(properties) && {
            properties: Object.fromEntries(sent.map(([name, value]) => [name, inner(value, "properties", name)])),
        }),
        ...(Array.isArray(required) && { required: listNames(required).filter((name) => !unsent.has(name)) }),
    };
}
/** What is write-only no response has, and what is read-only no request; a property of this name, no library can be trusted with. */
function isSent([name, value], flag) {
    return name !== "__proto__" && !(isRecord(value) && value[flag] === true);
}
function listNames(names) {
    return [...new Set(names.filter((name) => typeof name === "string"))];
}
const numbers = [
    ...["minimum", "maximum", "multipleOf", "maxLength", "maxItems", "minProperties", "maxProperties"],
];
/** The keywords that are no schemas, where their values have the right shape. */
function copyLimits(node) {
    const { nullable, pattern, minLength, minItems, uniqueItems, format, dependentRequired } = node;
    return {
        ...pick(node, ["const", "default", "example"]),
        ...pick(node, ["enum", "examples"].filter((key) => Array.isArray(node[key]))),
        ...pick(node, numbers.filter((key) => typeof node[key] === "number")),
        ...copyType(node, nullable === true),
        ...copyExclusive(node, "minimum", "exclusiveMinimum"),
        ...copyExclusive(node, "maximum", "exclusiveMaximum"),
        ...(isCount(minLength, 1000) && { minLength }),
        ...(isCount(minItems, 20) && { minItems }),
        ...(uniqueItems === true && { uniqueItems }),
        ...(typeof format === "string" && { format }),
        ...(isModestPattern(pattern) && { pattern }),
        ...(isRecord(dependentRequired) && { dependentRequired }),
    };
}
function copyType({ type }, isNullable) {
    const types = listNames([type].flat());
    if (isNullable && typeof type === "string")
        return { type: [...types, "null"] };
    return types.length === 0 ? {} : { type: types.length === 1 ? (types[0] ?? "") : types };
}
function isCount(value, most) {
    return typeof value === "number" && value >= 0 && value <= most;
}
/** In OpenAPI 3.0, a limit is exclusive where a flag beside it says so. */
function copyExclusive(node, limit, exclusive) {
    const isFlagged = node[exclusive] === true;
    const value = isFlagged ? node[limit] : node[exclusive];
    return typeof value === "number" ? { [exclusive]: value, ...(isFlagged && { [limit]: undefined }) } : {};
}
function pick(node, keys) {
    return Object.fromEntries(keys.filter((key) => node[key] !== undefined).map((key) => [key, node[key]]));
}
