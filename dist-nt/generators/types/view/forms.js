import { isRecord } from "../../openapi/openapi.js";
import { mapDocument, withSchemas } from "./map-document.js";
import { createResolve, findKey, listParts, listProperties, listRequired, listSchemas, mapParts, toReference, } from "./schema.js";
/**
 * A document whose schemas say what goes each way: a request has no read-only properties and may leave out what
 * has a default; a response has no write-only properties, and has those with a default. A schema that both have,
 * and that differs, is a second component in requests, `<name>Request`.
 */
export function splitForms(document) {
    const schemas = listSchemas(document);
    const resolve = createResolve(document);
    const differing = findDiffering(schemas, resolve);
    if (differing.size === 0 && !hasDiffering(document, resolve))
        return document;
    const used = findUses(document, schemas);
    const renamed = nameRequests(schemas, [...differing].filter((key) => used.request.has(key) && used.response.has(key)));
    const toForm = (schema, way) => writeForm(schema, way, resolve, renamed);
    const own = Object.entries(schemas).map(([key, schema]) => {
        const isOfRequest = used.request.has(key) && !used.response.has(key);
        return [key, toForm(schema, isOfRequest ? "request" : "response")];
    });
    const added = [...renamed].map(([key, name]) => [name, toForm(schemas[key] ?? {}, "request")]);
    const mapped = mapDocument(document, { schema: toForm });
    return withSchemas(mapped, Object.fromEntries([...own, ...added]));
}
/** Whether a schema outside of the components differs by the way that it goes. */
function hasDiffering(document, resolve) {
    let found = false;
    mapDocument(document, {
        schema: (schema) => {
            found ||= differs(schema, resolve);
            return schema;
        },
    });
    return found;
}
/** The schemas that differ by the way that they go, in themselves or in what they lead to. */
function findDiffering(schemas, resolve) {
    const users = new Map();
    for (const [key, schema] of Object.entries(schemas))
        for (const target of listReferences(schema))
            users.set(target, [...(users.get(target) ?? []), key]);
    const own = Object.entries(schemas).filter(([, schema]) => differs(schema, resolve));
    const found = new Set(own.map(([key]) => key));
    for (const key of found)
        for (const user of users.get(key) ?? [])
            found.add(user);
    return found;
}
function differs(schema, resolve) {
    const isDiffering = (name, property) => isRecord(property) &&
        (findAccess(property, resolve) !== undefined ||
            (hasDefault(property) && !listRequired(schema).includes(name)));
    if (Object.entries(listProperties(schema)).some(([name, property]) => isDiffering(name, property)))
        return true;
    return someParts(schema, (part) => differs(part, resolve));
}
/** Whether some part of a schema is so. */
function someParts(schema, isSo) {
    let found = false;
    mapParts(schema, (part) => {
        found ||= isSo(part);
        return part;
    });
    return found;
}
/** The keys of all schemas that a schema leads to. */
function listReferences(schema, found = new Set()) {
    const key = findKey(schema);
    if (key !== undefined)
        found.add(key);
    someParts(schema, (part) => {
        listReferences(part, found);
        return false;
    });
    return found;
}
/** Which schemas each way leads to. */
function findUses(document, schemas) {
    const uses = { request: new Set(), response: new Set() };
    mapDocument(document, {
        schema: (schema, way) => {
            listReferences(schema, uses[way]);
            return schema;
        },
    });
    for (const found of Object.values(uses))
        for (const key of found)
            listReferences(schemas[key] ?? {}, found);
    return uses;
}
/** Names of the second components, which are not taken. */
function nameRequests(schemas, keys) {
    const taken = new Set(Object.keys(schemas));
    return new Map(keys.map((key) => {
        let name = `${key}Request`;
        while (taken.has(name))
            name += "_";
        taken.add(name);
        return [key, name];
    }));
}
function writeForm(schema, way, resolve, renamed) {
    const name = way === "request" ? renamed.get(findKey(schema) ?? "") : undefined;
    if (name !== undefined)
        return { ...schema, $ref: toReference(name) };
    const written = mapParts(writeProperties(schema, way, resolve), (part) => writeForm(part, way, resolve, renamed));
    const parts = listParts(written, "allOf");
    const kept = parts.filter((part) => !isEmptied(part));
    return kept.length === parts.length ? written : { ...written, allOf: kept };
}
/** The properties that go a way, and those of them that are always there. */
function writeProperties(schema, way, resolve) {
    const entries = Object.entries(listProperties(schema));
    const unused = way === "request" ? "readOnly" : "writeOnly";
    const kept = entries.filter(([, property]) => findAccess(property, resolve) !== unused);
    const gone = new Set(entries.filter((entry) => !kept.includes(entry)).map(([name]) => name));
    const given = way === "response" ? kept.filter(([, property]) => hasDefault(property)) : [];
    const before = listRequired(schema);
    const required = [
        ...new Set([...before.filter((name) => !gone.has(name)), ...given.map(([name]) => name)]),
    ];
    if (gone.size === 0 && required.length === before.length)
        return schema;
    return { ...schema, properties: Object.fromEntries(kept), required };
}
/** Whether all that a part has said is of the other way. */
function isEmptied({ properties, required = [], ...rest }) {
    const isEmpty = isRecord(properties) && Object.keys(properties).length === 0;
    return isEmpty && required.length === 0 && Object.keys(rest).every((key) => key === "type");
}
function hasDefault(property) {
    return property.default !== undefined;
}
/** Whether a property goes one way only, by itself or by what it is composed of. */
function findAccess(property, resolve) {
    const isPlain = property.$ref === undefined && property.allOf === undefined;
    const says = (key) => isPlain ? property[key] === true : isSaid(property, key, resolve, new Set());
    const readOnly = says("readOnly");
    if (readOnly === says("writeOnly"))
        return undefined;
    return readOnly ? "readOnly" : "writeOnly";
}
function isSaid(schema, key, resolve, seen) {
    if (!isRecord(schema) || seen.has(schema))
        return false;
    seen.add(schema);
    if (schema[key] === true)
        return true;
    const target = resolve(schema);
    return [target, ...listParts(schema, "allOf")].some((one) => isSaid(one, key, resolve, seen));
}
