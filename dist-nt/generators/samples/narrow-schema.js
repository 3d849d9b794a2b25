import { formatPointer } from "../openapi/pointer.js";
import { findInner, findSchemasAt } from "./schemas-at.js";
const alternatives = ["oneOf", "anyOf"];
/**
 * A body's schema as far as it can carry a value at a path: of alternatives on the way, those that have the place
 * and allow the value there, else those that do not have it. The schema itself where there is nothing to choose.
 */
export function narrowSchema(schema, path, value) {
    const narrow = (part) => narrowSchema(part, path, value);
    let narrowed = narrowStep(schema, path, value);
    if (schema.allOf)
        narrowed = replace(narrowed, "allOf", schema.allOf, schema.allOf.map(narrow));
    for (const word of alternatives) {
        const all = schema[word];
        if (all)
            narrowed = replace(narrowed, word, all, pickPossible(all, path, value).map(narrow));
    }
    return narrowed;
}
function narrowStep(schema, [name, ...rest], value) {
    const inner = name === undefined ? undefined : findInner(schema, name);
    if (name === undefined || !inner)
        return schema;
    const narrowed = narrowSchema(inner, rest, value);
    if (narrowed === inner)
        return schema;
    if (inner === schema.items)
        return { ...schema, items: narrowed };
    return { ...schema, properties: { ...schema.properties, [name]: narrowed } };
}
function replace(schema, word, before, after) {
    const isSame = before.length === after.length && after.every((part, index) => part === before[index]);
    return isSame ? schema : { ...schema, [word]: after };
}
function pickPossible(all, path, value) {
    const { byValue, open, without } = sortOnce(all, path);
    const having = [...(byValue.get(value) ?? []), ...open];
    if (having.length > 0)
        return having;
    return without.length > 0 ? without : all;
}
/** Hundreds of codes may each choose from hundreds of alternatives. */
const known = new WeakMap();
function sortOnce(all, path) {
    const pointer = formatPointer(path);
    const ofList = known.get(all) ?? new Map();
    known.set(all, ofList);
    const sorted = ofList.get(pointer) ?? sortAlternatives(all, path);
    ofList.set(pointer, sorted);
    return sorted;
}
function sortAlternatives(all, path) {
    const byValue = new Map();
    const [open, without] = [[], []];
    for (const part of all) {
        const places = findSchemasAt(part, path);
        const values = new Set(places.flatMap(({ const: only, enum: some }) => (only === undefined ? (some ?? []) : [only])));
        if (values.size === 0)
            (places.length > 0 ? open : without).push(part);
        for (const value of values)
            byValue.set(value, [...(byValue.get(value) ?? []), part]);
    }
    return { byValue, open, without };
}
