import { httpMethods, isRecord } from "../openapi/openapi.js";
/**
 * The document without the operationIds that several operations have: openapi-typescript lists operations by
 * id and would write two properties of one name. Without an id, an operation is typed at its path.
 */
export function nameOperationsOnce(document) {
    const { paths = {}, webhooks = {}, components = {} } = document;
    const { pathItems } = components;
    const uses = new Map();
    for (const item of [paths, webhooks, pathItems ?? {}].flatMap((items) => Object.values(items)))
        for (const id of listIds(item))
            uses.set(id, (uses.get(id) ?? 0) + 1);
    if (![...uses.values()].some((count) => count > 1))
        return document;
    const mend = (items) => Object.fromEntries(Object.entries(items).map(([path, item]) => [path, withoutShared(item, uses)]));
    return {
        ...document,
        ...(document.paths && { paths: mend(paths) }),
        ...(document.webhooks && { webhooks: mend(webhooks) }),
        ...(pathItems && { components: { ...components, pathItems: mend(pathItems) } }),
    };
}
function listIds(item) {
    return httpMethods.flatMap((method) => toId(isRecord(item) ? item[method] : undefined) ?? []);
}
/** openapi-typescript writes `/` for `#`. */
function toId(operation) {
    const id = isRecord(operation) ? operation.operationId : undefined;
    return typeof id === "string" ? id.replaceAll("#", "/") : undefined;
}
function withoutShared(item, uses) {
    if (!isRecord(item))
        return item;
    const entries = Object.entries(item).map(([key, value]) => {
        const id = httpMethods.includes(key) ? toId(value) : undefined;
        if (id === undefined || (uses.get(id) ?? 0) < 2)
            return [key, value];
        const { operationId: _shared, ...operation } = value;
        return [key, operation];
    });
    return Object.fromEntries(entries);
}
