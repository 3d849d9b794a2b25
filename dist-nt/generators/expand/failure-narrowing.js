import { isRefusing } from "../codes/failure-values.js";
/**
 * The schema of what only refusals have at a place.
 *
 * @param leaves the schemas that the body of the success has there
 */
export function buildFailureSchema(place, leaves) {
    const { equals, not } = place;
    const listed = listRefusing(place, leaves);
    if (equals || listed.length > 0)
        return toEnum(equals ?? listed);
    return not ? { not: { enum: not } } : buildPresence(findType(leaves));
}
/** A value that only refusals have at a place. */
export function buildFailureValue(place, leaves, text) {
    const [first] = place.equals ?? listRefusing(place, leaves);
    if (first !== undefined)
        return first;
    const type = findType(leaves) ?? "string";
    const candidates = type === "boolean" ? [true, false] : type === "string" ? [text] : [1, 2, 3];
    if (place.not)
        return candidates.find((value) => isRefusing(place, value)) ?? text;
    return type === "array" ? [text] : type === "object" ? { message: text } : candidates[0];
}
/** A schema that requires a value at a path. */
export function requireAlong(path, leaf) {
    return path.reduceRight((schema, name) => {
        if (!/^\d+$/.test(name))
            return { type: "object", required: [name], properties: { [name]: schema } };
        return { type: "array", minItems: Number(name) + 1, items: schema };
    }, leaf);
}
/** The values of an `enum` by which the API refuses. */
function listRefusing(place, leaves) {
    if (!place.not)
        return [];
    const listed = leaves.flatMap(({ enum: values }) => (Array.isArray(values) ? values : []));
    return listed.filter((value) => isRefusing(place, value));
}
function toEnum(values) {
    const types = new Set(values.map(toType));
    const [type] = types;
    return { ...(types.size === 1 && type !== undefined && { type }), enum: values };
}
function toType(value) {
    if (value === null)
        return "null";
    return Number.isInteger(value) ? "integer" : typeof value;
}
/** What is not empty, 0 or false. */
function buildPresence(type) {
    const schemas = {
        array: { type, minItems: 1 },
        object: { type, minProperties: 1 },
        string: { type, minLength: 1 },
        boolean: { type, enum: [true] },
    };
    return (type !== undefined && schemas[type]) || {};
}
function findType(leaves) {
    return leaves.flatMap(({ type }) => [type ?? []].flat()).find((type) => type !== "null");
}
