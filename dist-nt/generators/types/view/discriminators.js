import { isRecord } from "../../openapi/openapi.js";
import { mapSchemas, withSchemas } from "./map-document.js";
import { createResolve, findKey, listParts, listProperties, listRequired, listSchemas, mapValues, omit, } from "./schema.js";
/**
 * A document in which the members of a union say themselves which values of the discriminator they have: those
 * that their own property lists, else those of the mapping, else the name of the schema. openapi-typescript would
 * take the name wherever there is no mapping. After that, there are no discriminators.
 */
export function placeDiscriminators(document) {
    const schemas = listSchemas(document);
    const sources = { schemas, resolve: createResolve(document), children: listChildren(schemas) };
    const marks = new Map();
    const plain = mapSchemas(document, (schema, key) => {
        if (!Object.hasOwn(schema, "discriminator"))
            return schema;
        markMembers(schema, key, sources, marks);
        return omit(schema, ["discriminator"]);
    });
    joinDescendants(marks, sources);
    const marked = mapValues(listSchemas(plain), (schema, key) => [...(marks.get(key) ?? [])].reduce((narrowed, [property, mark]) => narrow(narrowed, property, mark, sources), schema));
    return withSchemas(plain, marked);
}
function markMembers(union, key, sources, marks) {
    const { discriminator } = union;
    if (!isRecord(discriminator) || typeof discriminator.propertyName !== "string")
        return;
    const { propertyName: property, mapping, defaultMapping } = discriminator;
    const mapped = readMapping(mapping);
    const members = listMembers(union, key, [...mapped.keys()], sources);
    for (const member of members) {
        if (member === toKey(defaultMapping))
            continue;
        const values = findValues(member, property, mapped.get(member) ?? [], sources);
        const ofMember = marks.get(member) ?? new Map();
        marks.set(member, ofMember);
        const known = ofMember.get(property);
        ofMember.set(property, {
            values: new Set([...(known?.values ?? []), ...values]),
            isRequired: (known?.isRequired ?? true) && defaultMapping === undefined,
        });
    }
}
/** The values that a mapping has for each schema. */
function readMapping(mapping) {
    const byKey = new Map();
    for (const [value, target] of Object.entries(isRecord(mapping) ? mapping : {})) {
        const key = toKey(target);
        if (key !== undefined)
            byKey.set(key, [...(byKey.get(key) ?? []), value]);
    }
    return byKey;
}
/** A mapping leads to a schema by its name or by a reference. */
function toKey(target) {
    if (typeof target !== "string")
        return undefined;
    return findKey({ $ref: target }) ?? target;
}
/** The schemas of a union; of a schema without alternatives, those that extend it. */
function listMembers(union, key, mapped, sources) {
    const alternatives = [...listParts(union, "oneOf"), ...listParts(union, "anyOf")];
    const found = alternatives.length > 0
        ? alternatives.flatMap((part) => findKey(part) ?? [])
        : [...mapped, ...listDescendants(key, sources)];
    return [...new Set(found)].filter((one) => Object.hasOwn(sources.schemas, one));
}
function listChildren(schemas) {
    const children = new Map();
    for (const [child, schema] of Object.entries(schemas)) {
        for (const part of listParts(schema, "allOf")) {
            const parent = findKey(part);
            if (parent !== undefined)
                children.set(parent, [...(children.get(parent) ?? []), child]);
        }
    }
    return children;
}
/** The schemas that extend another, through others too. */
function listDescendants(key, { children }) {
    const found = new Set(key === undefined ? [] : [key]);
    for (const ancestor of found)
        for (const child of children.get(ancestor) ?? [])
            found.add(child);
    if (key !== undefined)
        found.delete(key);
    return [...found];
}
/** Empty where nothing is known for sure, so that a type stays as wide as the document has it. */
function findValues(key, property, mapped, sources) {
    const listed = findLiterals(sources.schemas[key] ?? {}, property, sources.resolve);
    if (listed.length === 0)
        return mapped.length > 0 ? mapped : [key];
    const wanted = mapped.length > 0 ? mapped : [key];
    const both = listed.filter((value) => wanted.includes(value));
    return both.length > 0 || listed.length > 1 ? both : listed;
}
/** The values that a schema lists for a property, where it is most exact. */
function findLiterals(start, property, resolve) {
    const seen = new Set();
    const queue = [start];
    let exact = [];
    for (let next = queue.shift(); next; next = queue.shift()) {
        const schema = resolve(next);
        if (seen.has(schema))
            continue;
        seen.add(schema);
        queue.push(...listParts(schema, "allOf"));
        const properties = listProperties(schema);
        const literals = Object.hasOwn(properties, property) ? listLiterals(properties[property], resolve) : [];
        if (literals.length > 0 && (exact.length === 0 || literals.length < exact.length))
            exact = literals;
    }
    return exact;
}
function listLiterals(property, resolve) {
    if (!isRecord(property))
        return [];
    const { const: constant, enum: values } = resolve(property);
    const all = Array.isArray(values) ? values : [constant];
    return all.filter((value) => typeof value === "string");
}
/** What extends a schema has its values, so that the values of both are those of the schema. */
function joinDescendants(marks, sources) {
    for (const [key, ofKey] of marks) {
        for (const [property, mark] of ofKey) {
            const descendants = listDescendants(key, sources).flatMap((one) => marks.get(one)?.get(property) ?? []);
            for (const { values } of descendants) {
                if (values.size === 0)
                    mark.values.clear();
                else if (mark.values.size > 0)
                    for (const value of values)
                        mark.values.add(value);
            }
        }
    }
}
/** A schema with the values of one of its properties. */
function narrow(schema, property, { values, isRequired }, { resolve }) {
    const isObject = schema.type === "object" || schema.properties !== undefined || Array.isArray(schema.allOf);
    if (!isObject || schema.$ref !== undefined)
        return schema;
    const required = isRequired ? [...new Set([...listRequired(schema), property])] : listRequired(schema);
    const base = required.length === 0 ? schema : { ...schema, required };
    const listed = findLiterals(schema, property, resolve);
    const isListed = listed.length === values.size && listed.every((value) => values.has(value));
    if (values.size === 0 || isListed)
        return base;
    const properties = listProperties(schema);
    const own = Object.hasOwn(properties, property) ? resolve(properties[property] ?? {}) : undefined;
    if (own && own.type !== undefined && own.type !== "string")
        return base;
    const literal = { ...(own && omit(own, ["const", "enum"])), type: "string", enum: [...values] };
    if (own || !Array.isArray(schema.allOf))
        return { ...base, properties: { ...properties, [property]: literal } };
    const part = { ...(isRequired && { required: [property] }), properties: { [property]: literal } };
    return { ...base, allOf: [...listParts(schema, "allOf"), part] };
}
