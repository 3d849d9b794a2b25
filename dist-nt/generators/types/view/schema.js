import { isRecord } from "../../openapi/openapi.js";
/** Where openapi-typescript looks for a schema, a list of schemas, or schemas by name. */
const partKeys = [
    ...["allOf", "oneOf", "anyOf", "items", "prefixItems"],
    ...["properties", "patternProperties", "additionalProperties"],
];
/** A copy of a schema whose parts are mapped; the schema itself if no part changes. */
export function mapParts(schema, map) {
    let changed;
    for (const key of partKeys) {
        const parts = schema[key];
        if (typeof parts !== "object" || parts === null)
            continue;
        const mapped = mapPart(parts, key, (part) => (isRecord(part) ? map(part, key) : part));
        if (mapped === parts)
            continue;
        changed ??= { ...schema };
        changed[key] = mapped;
    }
    return changed ?? schema;
}
function mapPart(parts, key, map) {
    if (Array.isArray(parts))
        return mapList(parts, map);
    const isMap = key === "properties" || key === "patternProperties";
    return isMap ? mapValues(parts, map) : map(parts);
}
/** A list with each item mapped; the list itself if none changes. */
export function mapList(list, map) {
    const mapped = list.map(map);
    return mapped.some((item, index) => item !== list[index]) ? mapped : list;
}
/** A record with each value mapped; the record itself if none changes. */
export function mapValues(record, map) {
    let changed = false;
    const entries = Object.keys(record).map((key) => {
        const value = record[key];
        const mapped = map(value, key);
        changed ||= mapped !== value;
        return [key, mapped];
    });
    return changed ? Object.fromEntries(entries) : record;
}
/** The key of the schema that a reference leads to; `undefined` for anything but a reference to a schema. */
export function findKey({ $ref }) {
    const [, key] = typeof $ref === "string" ? (/^#\/components\/schemas\/([^/]+)$/.exec($ref) ?? []) : [];
    return key;
}
/** The reference to a schema. */
export function toReference(key) {
    return `#/components/schemas/${key}`;
}
/** The schemas of a document by key. */
export function listSchemas({ components }) {
    const schemas = components?.schemas;
    return isRecord(schemas) ? schemas : {};
}
/** Follows the references of a document; a circle of references is a schema that says nothing. */
export function createResolve(document) {
    const schemas = listSchemas(document);
    return (start) => {
        const seen = new Set();
        let schema = start;
        for (let key = findKey(schema); key !== undefined; key = findKey(schema)) {
            const target = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
            if (!isRecord(target) || seen.has(target))
                return {};
            seen.add(target);
            schema = target;
        }
        return schema;
    };
}
/** Whether a schema is composed of others. */
export function isComposed({ allOf, oneOf, anyOf }) {
    return allOf !== undefined || oneOf !== undefined || anyOf !== undefined;
}
/** The parts of a composition that are schemas. */
export function listParts(schema, key) {
    const parts = schema[key];
    return Array.isArray(parts) ? parts.filter(isRecord) : [];
}
/** The properties of a schema itself. */
export function listProperties({ properties }) {
    return isRecord(properties) ? properties : {};
}
/** The names that a schema itself requires. */
export function listRequired({ required }) {
    return Array.isArray(required) ? required : [];
}
/**
 * The schema of a property, of the schema itself or of what it is composed of by `allOf`; `undefined` if there is
 * none.
 */
export function findProperty(start, name, resolve) {
    const seen = new Set();
    const queue = [start];
    for (let next = queue.shift(); next; next = queue.shift()) {
        const schema = resolve(next);
        if (seen.has(schema))
            continue;
        seen.add(schema);
        const properties = listProperties(schema);
        const found = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (isRecord(found))
            return found;
        queue.push(...listParts(schema, "allOf"));
    }
    return undefined;
}
/** Fields that say nothing of the values of a schema. */
const annotations = new Set("title description example examples externalDocs xml deprecated $comment readOnly writeOnly default nullable".split(" "));
/** The fields of a schema that say what its values are. */
export function listConstraints(schema) {
    return Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith("x-"));
}
/** A copy without some fields. */
export function omit(schema, keys) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
/** A copy of some fields, as far as a schema has them. */
export function pick(schema, keys) {
    return Object.fromEntries(Object.entries(schema).filter(([key]) => keys.includes(key)));
}
