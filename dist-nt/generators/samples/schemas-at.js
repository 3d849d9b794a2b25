/** The schemas of the value at a path, in all alternatives. */
export function findSchemasAt(schema, path) {
    const [name, ...rest] = path;
    const parts = listParts(schema);
    if (name === undefined)
        return parts;
    return parts.flatMap((part) => {
        const inner = findInner(part, name);
        return inner ? findSchemasAt(inner, rest) : [];
    });
}
/** The schema for one step of a path: the items of a list for a number, else a property. */
export function findInner({ items, properties }, name) {
    if (/^\d+$/.test(name) && items)
        return items;
    return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
/** A schema and all that it is composed of. */
function listParts(schema) {
    const { allOf = [], oneOf = [], anyOf = [] } = schema;
    return [schema, ...[...allOf, ...oneOf, ...anyOf].flatMap(listParts)];
}
