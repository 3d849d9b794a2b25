import { toTypePlace } from "../emit/type-place.js";
import { toEssence } from "../openapi/media-types.js";
import { isRecord } from "../openapi/openapi.js";
import { valueAt } from "../openapi/pointer.js";
/**
 * The document with what OpenAPI 3.2 has added where openapi-typescript finds it: operations of further methods at
 * the place that `toTypePlace` says, and a parameter `in: querystring` among those of the query.
 */
export function placeNewerParts(document) {
    if (!/^3\.(?![01]\b)/.test(document.openapi))
        return document;
    const copy = structuredClone(document);
    moveQuerystrings(copy);
    const items = Object.entries(copy.paths ?? {}).flatMap(([path, item]) => listNewer(copy, path, item));
    const { paths = {}, components } = copy;
    const pathItems = withoutNewer(components?.pathItems ?? {});
    return {
        ...copy,
        paths: { ...withoutNewer(paths), ...Object.fromEntries(items) },
        ...(components?.pathItems && { components: { ...components, pathItems } }),
    };
}
/** Path items for the operations of a path that have a method of their own place. */
function listNewer(document, path, given) {
    const item = toTarget(document, given);
    if (!isRecord(item))
        return [];
    const { query, additionalOperations, parameters } = item;
    const operations = { ...(isRecord(query) && { QUERY: query }), ...additionalOperations };
    return Object.entries(operations).map(([method, operation]) => {
        const { key, field } = toTypePlace(path, method);
        return [key, { ...(Array.isArray(parameters) && { parameters }), [field]: operation }];
    });
}
function withoutNewer(items) {
    const entries = Object.entries(items).map(([path, { query, additionalOperations, ...item }]) => [
        path,
        item,
    ]);
    return Object.fromEntries(entries);
}
function toTarget(document, item) {
    const reference = item.$ref;
    return typeof reference === "string" ? valueAt(document, reference.split("/").slice(1)) : item;
}
function moveQuerystrings(node) {
    if (typeof node !== "object" || node === null)
        return;
    if (isRecord(node) && node.in === "querystring" && typeof node.name === "string")
        moveQuerystring(node);
    for (const child of Object.values(node))
        moveQuerystrings(child);
}
/** A form is written from its properties; of a parameter of the query it would be text. */
function moveQuerystring(parameter) {
    parameter.in = "query";
    const [[mediaType, media] = []] = Object.entries((parameter.content ?? {}));
    if (mediaType === undefined || toEssence(mediaType) !== "application/x-www-form-urlencoded")
        return;
    parameter.schema = (isRecord(media) && media.schema) || { type: "object" };
}
