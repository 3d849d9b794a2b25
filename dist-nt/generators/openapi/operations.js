import { followEach } from "./follow.js";
import { httpMethods, isRecord } from "./openapi.js";
/** All operations of the paths of a document, in its order; extensions beside the paths are left out. */
export function listOperations({ root, location, follow }) {
    const items = followEach(root.paths, location.child("paths"), follow).filter(({ key }) => key.startsWith("/"));
    const found = items.flatMap(({ key: path, ...item }) => listItemOperations(item, follow).map(({ method, ...operation }) => ({
        ...operation,
        id: toId(operation.node, method, path),
        method,
        path,
        item,
    })));
    return tellApart(found);
}
/** The operations of a path item with their methods. */
export function listItemOperations({ node, location }, follow) {
    const more = followEach(node.additionalOperations, location.child("additionalOperations"), follow);
    const known = httpMethods.flatMap((method) => {
        const operation = follow(node[method], location.child(method));
        return operation ? [{ ...operation, method }] : [];
    });
    return [...known, ...more.map(({ key, ...operation }) => ({ ...operation, method: key }))];
}
/** The operations of a path item without references, by method. */
export function entriesOfItem(item) {
    if (!isRecord(item))
        return [];
    const more = isRecord(item.additionalOperations) ? Object.entries(item.additionalOperations) : [];
    return [...httpMethods.map((method) => [method, item[method]]), ...more];
}
function toId({ operationId }, method, path) {
    return typeof operationId === "string" ? operationId : toRoute({ method, path });
}
/**
 * If operations share an id, none keeps it, so that ids do not depend on the order of operations. Nor does an
 * operation keep an id that is the method and path of another.
 */
function tellApart(operations) {
    const uses = new Map();
    for (const { id } of operations)
        uses.set(id, (uses.get(id) ?? 0) + 1);
    const routes = new Set(operations.map(toRoute));
    return operations.map((one) => uses.get(one.id) === 1 && !routes.has(one.id) ? one : { ...one, id: toRoute(one) });
}
/** Method and path, unique for each operation. */
function toRoute({ method, path }) {
    return `${method} ${path}`;
}
/** Whether a list of security requirements asks for credentials; an empty one among them asks for none. */
export function needsCredentials(security) {
    return Array.isArray(security) && security.some((one) => isRecord(one) && Object.keys(one).length > 0);
}
