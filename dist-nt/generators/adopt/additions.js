import { findSharedResponse } from "../expand/shared-response.js";
import { listBodies } from "../facts/code-facts.js";
import { isRecord } from "../openapi/openapi.js";
import { buildCatalog } from "./catalog.js";
import { buildSharedResponses, findUnmarkedShared } from "./shared-responses.js";
/** The additions by which chosen codes become part of a document's structure. */
export function buildAdditions(proposals, unassigned, facts) {
    const catalog = buildCatalog([...proposals, ...unassigned], facts);
    const operations = facts.operations.flatMap((operation) => {
        const own = proposals.filter((one) => one.operation === operation.id);
        return own.length === 0 ? [] : [toOperationAddition(operation, own, catalog)];
    });
    return [
        ...operations,
        ...findUnmarkedShared(proposals, facts),
        ...toRootAdditions("x-error-catalog", catalog.added, facts),
        ...toComponentAdditions(buildSharedResponses(listLacking(proposals, facts), facts), facts),
    ];
}
function toOperationAddition({ location, path, method, item }, proposals, catalog) {
    const statuses = [...new Set(proposals.map(({ status }) => status))].sort();
    const xErrors = statuses.map((status) => {
        const ofStatus = proposals.filter((one) => one.status === status);
        return [status, Object.fromEntries(ofStatus.map((one) => [one.code, catalog.toStatement(one)]))];
    });
    const way = isRecord(item.node.additionalOperations) && method in item.node.additionalOperations;
    return {
        target: location,
        path: ["paths", path, ...(way ? ["additionalOperations"] : []), method],
        update: { "x-errors": Object.fromEntries(xErrors) },
    };
}
/** An addition to a map of the root, in the file that the root has it from. */
function toRootAdditions(key, entries, { root, location, follow }) {
    if (Object.keys(entries).length === 0)
        return [];
    const existing = follow(root[key], location.child(key));
    if (!existing)
        return [{ target: location, path: [], update: { [key]: entries } }];
    return [{ target: existing.location, path: [key], update: entries }];
}
/** Additions to sections of `components`, each in the file that has the section. */
function toComponentAdditions(sections, { root, location, follow }) {
    const filled = Object.entries(sections).filter(([, entries]) => Object.keys(entries).length > 0);
    if (filled.length === 0)
        return [];
    const components = follow(root.components, location.child("components"));
    if (!components)
        return [{ target: location, path: [], update: { components: Object.fromEntries(filled) } }];
    return filled.map(([section, entries]) => {
        const existing = follow(components.node[section], components.location.child(section));
        return existing
            ? { target: existing.location, path: ["components", section], update: entries }
            : { target: components.location, path: ["components"], update: { [section]: entries } };
    });
}
/** The statuses with codes for which nothing has a body. */
function listLacking(proposals, facts) {
    const byId = new Map(facts.operations.map((operation) => [operation.id, operation]));
    const lacking = proposals.filter(({ operation, status }) => {
        const response = byId.get(operation)?.responses.find((one) => one.status === status);
        const hasBody = response &&
            listBodies({ node: response.response, location: response.location }, facts.follow).length > 0;
        if (hasBody)
            return false;
        const shared = findSharedResponse(facts.shared, status);
        return (!shared || listBodies({ node: shared.response, location: shared.location }, facts.follow).length === 0);
    });
    return [...new Set(lacking.map(({ status }) => status))].sort();
}
