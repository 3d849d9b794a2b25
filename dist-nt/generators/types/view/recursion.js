import { withSchemas } from "./map-document.js";
import { findKey, listParts, listSchemas, mapParts, omit } from "./schema.js";
/** Marks a schema that is a reference to a type alias of that name. */
export const aliasOf = Symbol("alias");
/**
 * A document whose types can lead back to themselves. A list that holds itself is possible as a type alias only:
 * TypeScript puts off what the properties of an object are, but not what a list holds. A schema that is itself,
 * with nothing between, says nothing.
 */
export function placeAliases(document) {
    const schemas = cutCircles(listSchemas(document));
    const circular = findCircular(schemas, listEager);
    const aliases = new Map([...circular].map((key) => [key, toAlias(key)]));
    const point = (schema) => {
        const alias = aliases.get(findKey(schema) ?? "");
        return alias === undefined ? mapParts(schema, point) : toPointer(alias);
    };
    const own = Object.entries(schemas).map(([key, schema]) => {
        const alias = aliases.get(key);
        return [key, alias === undefined ? schema : toPointer(alias)];
    });
    const bodies = [...aliases].map(([key, alias]) => [key, { alias, schema: point(schemas[key] ?? {}) }]);
    return {
        document: withSchemas(document, Object.fromEntries(own)),
        aliases: new Map(bodies),
    };
}
function toPointer(alias) {
    return { type: "object", [aliasOf]: alias };
}
/** Keys of schemas are made of a few characters, each of which has a place in an identifier. */
function toAlias(key) {
    return `Recursive_${key.replace(/[^A-Za-z0-9]/g, (character) => `$${character.charCodeAt(0)}`)}`;
}
/** The schemas without references that lead back to themselves with not even a list between. */
function cutCircles(schemas) {
    const circular = findCircular(schemas, listBare);
    if (circular.size === 0)
        return schemas;
    const isCircular = (schema) => circular.has(findKey(schema) ?? "");
    const cut = (schema) => {
        if (isCircular(schema))
            return {};
        const kept = ["allOf", "oneOf", "anyOf"].flatMap((key) => {
            const parts = listParts(schema, key);
            return parts.length === 0 ? [] : [[key, parts.filter((part) => !isCircular(part)).map(cut)]];
        });
        return kept.length === 0 ? schema : { ...schema, ...Object.fromEntries(kept) };
    };
    const entries = Object.entries(schemas).map(([key, schema]) => [
        key,
        circular.has(key) ? cut(schema) : schema,
    ]);
    return Object.fromEntries(entries);
}
/** The schemas that lead back to themselves. */
function findCircular(schemas, listTargets) {
    const targets = new Map(Object.entries(schemas).map(([key, schema]) => [key, listTargets(schema)]));
    const leadsBack = (start) => {
        const found = new Set(targets.get(start));
        for (const key of found)
            for (const next of targets.get(key) ?? [])
                found.add(next);
        return found.has(start);
    };
    return new Set([...targets].flatMap(([key, next]) => (next.length > 0 && leadsBack(key) ? [key] : [])));
}
/** What a type is made of at once: not what the properties of an object are. */
function listEager(schema) {
    const key = findKey(schema);
    const found = key === undefined ? [] : [key];
    mapParts(omit(schema, ["properties", "patternProperties", "additionalProperties"]), (part) => {
        found.push(...listEager(part));
        return part;
    });
    return found;
}
/** What a type is, or is composed of. */
function listBare(schema) {
    const key = findKey(schema);
    const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) => listParts(schema, word));
    return [...(key === undefined ? [] : [key]), ...parts.flatMap(listBare)];
}
