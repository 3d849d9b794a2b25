/** The type that the engine expects under a key of a map; `undefined` if it has none. */
export function findChildType(type, key, value) {
    const isKnown = Object.hasOwn(type.properties, key);
    return toType(isKnown ? type.properties[key] : type.additionalProperties, value, key);
}
/** The type that the engine expects for the items of a list. */
export function findItemType(type, index, value) {
    return toType(type.items, value, String(index));
}
/** Whether a type is that of a node of the specification, such as a Schema Object. */
export function isNodeType(type) {
    return typeof type === "object" && type !== null && typeof type.name === "string";
}
/** A type that depends on the value. */
function toType(type, value, name) {
    if (typeof type !== "function")
        return type;
    try {
        return type(value, name);
    }
    catch {
        // Types of the library look into values that they expect to be objects.
        return { type: "object" };
    }
}
