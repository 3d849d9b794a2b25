import { listParts } from "./composed.js";
import { isRecord } from "./openapi.js";
/** The types of JSON values. */
export const jsonTypes = ["array", "boolean", "null", "number", "object", "string"];
/**
 * The types of the values that a schema allows, in the order of the alphabet: all of them where it says nothing of
 * its type, or what no value can be. Properties are taken for those of an object, though JSON Schema allows more.
 */
export function findJsonTypes(schema, follow) {
    const found = schema ? typesOf(schema, follow, new Set()) : jsonTypes;
    return found.length > 0 ? found : jsonTypes;
}
/** @param around schemas on the way, since a schema may be composed of itself */
function typesOf(schema, follow, around) {
    const placed = follow(schema.node, schema.location);
    if (!placed || around.has(placed.node))
        return jsonTypes;
    const inner = new Set([...around, placed.node]);
    const typesUnder = (word) => listParts(placed, word).map((part) => typesOf(part, follow, inner));
    const ways = [typesUnder("oneOf").flat(), typesUnder("anyOf").flat()].filter(({ length }) => length > 0);
    const limits = [ownTypes(placed.node), ...typesUnder("allOf"), ...ways];
    const isNull = isNullable(schema.node) || isNullable(placed.node);
    return jsonTypes.filter((type) => (type === "null" && isNull) || limits.every((types) => types.includes(type)));
}
/** OpenAPI 3.0, where a reference may have it beside it. */
function isNullable(node) {
    return isRecord(node) && node.nullable === true;
}
/** What a schema says by itself. */
function ownTypes({ type, properties, items, ...schema }) {
    const types = [type ?? []].flat();
    if (types.length > 0)
        return jsonTypes.filter((one) => types.some((name) => toJsonType(name) === one));
    const values = Array.isArray(schema.enum) ? schema.enum : listConst(schema);
    if (values.length > 0)
        return jsonTypes.filter((one) => values.some((value) => jsonTypeOf(value) === one));
    if (properties || isRecord(schema.additionalProperties))
        return ["object"];
    return items ? ["array"] : jsonTypes;
}
function toJsonType(name) {
    return name === "integer" ? "number" : name;
}
function listConst(schema) {
    return Object.hasOwn(schema, "const") ? [schema.const] : [];
}
function jsonTypeOf(value) {
    return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
