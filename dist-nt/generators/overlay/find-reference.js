import { isRecord, isReference } from "../openapi/openapi.js";
/** Keys that OpenAPI 3.1 reads beside a reference. */
const besideReferences = new Set(["$ref", "summary", "description"]);
/** Keys below which there are schemas, in which every key is read beside a reference. */
const schemaKeys = new Set([
    "schema",
    "schemas",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
]);
/**
 * Where an update would be merged into a reference, so that it would not be read: what is there is elsewhere.
 * `undefined` if nowhere.
 */
export function findReference(document, path, value) {
    const node = document.get(path);
    if (!isRecord(node) || !isRecord(value))
        return undefined;
    const isRead = Object.keys(value).every((key) => besideReferences.has(key));
    if (isReference(node) && !isRead && !path.some((key) => schemaKeys.has(key)))
        return path;
    for (const [key, part] of Object.entries(value)) {
        const found = Object.hasOwn(node, key) ? findReference(document, [...path, key], part) : undefined;
        if (found)
            return found;
    }
    return undefined;
}
