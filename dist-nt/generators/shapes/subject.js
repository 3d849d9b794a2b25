import { listParts } from "../openapi/composed.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { findComponentKey } from "./component-key.js";
/** Levels that do nothing but wrap another; real documents have two or three. */
const maxWrappers = 20;
/**
 * Passes references, and compositions of a single schema: `allOf` of one, which is how a description gets beside a
 * reference, and `anyOf` of one and `null`.
 */
export function findSubject(start, follow) {
    const around = [];
    let subject = start;
    let isNullable = false;
    let key;
    for (let hops = 0; hops < maxWrappers; hops++) {
        const { node } = subject;
        if (isReference(node)) {
            key ??= findComponentKey(node);
            around.push(node);
            subject = follow(node, subject.location) ?? { ...subject, node: {} };
            continue;
        }
        const single = isRecord(node) ? findSingle(subject) : undefined;
        if (!single)
            break;
        around.push(single.wrapper);
        isNullable ||= single.isNullable;
        subject = single.part;
    }
    return { key, subject, around, isNullable };
}
/** What wraps a schema without adding anything but words about it. */
const structure = [
    "properties",
    "items",
    "additionalProperties",
    "patternProperties",
    "prefixItems",
    "enum",
    "const",
];
function findSingle(placed) {
    const { node } = placed;
    if (structure.some((word) => node[word] !== undefined))
        return undefined;
    const lists = ["allOf", "oneOf", "anyOf"].filter((word) => listParts(placed, word).length > 0);
    const [word] = lists;
    if (word === undefined || lists.length > 1)
        return undefined;
    const all = listParts(placed, word);
    const parts = word === "allOf" ? all : all.filter((part) => !isNull(part.node));
    const [part] = parts;
    if (!part || parts.length > 1)
        return undefined;
    const { [word]: _parts, discriminator: _discriminator, ...wrapper } = node;
    return { part, wrapper: wrapper, isNullable: parts.length < all.length };
}
/** Whether a schema allows nothing but `null`. */
export function isNull(node) {
    if (!isRecord(node))
        return false;
    const { type, enum: values, const: only } = node;
    const isOnlyNull = (list) => Array.isArray(list) && list.length === 1 && list[0] === null;
    return (type === "null" ||
        only === null ||
        isOnlyNull(values) ||
        (Array.isArray(type) && type.length === 1 && type[0] === "null"));
}
