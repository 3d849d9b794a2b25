import { isSuccessStatus, toStatusKey } from "../openapi/http-status.js";
import { httpMethods, isRecord, } from "../openapi/openapi.js";
import { entriesOfItem } from "../openapi/operations.js";
import { parsePointer } from "../openapi/pointer.js";
/**
 * What a document says of errors: of each operation nothing but the responses that may be one, and of the components
 * those that they lead to. Its types are a fraction of those of the whole.
 *
 * @param keepsSuccesses whether a success may be a refusal
 */
export function keepErrors(document, keepsSuccesses) {
    const { openapi, info, paths = {}, components = {} } = document;
    const keepItem = (item) => keepResponses(item, keepsSuccesses);
    const kept = mapValues(paths, keepItem);
    const all = { ...components, pathItems: mapValues(components.pathItems ?? {}, keepItem) };
    return { openapi, info, paths: kept, components: pickReached(kept, all) };
}
function keepResponses(item, keepsSuccesses) {
    if (!isRecord(item) || typeof item.$ref === "string")
        return item;
    const operations = entriesOfItem(item).flatMap(([method, operation]) => isRecord(operation)
        ? [[method, { responses: pickErrors(operation.responses, keepsSuccesses) }]]
        : []);
    const known = httpMethods;
    const further = operations.filter(([method]) => !known.includes(method));
    return {
        ...Object.fromEntries(operations.filter(([method]) => known.includes(method))),
        ...(further.length > 0 && { additionalOperations: Object.fromEntries(further) }),
    };
}
function pickErrors(responses, keepsSuccesses) {
    const entries = Object.entries(isRecord(responses) ? responses : {});
    return Object.fromEntries(entries.filter(([status]) => keepsSuccesses || !isSuccessStatus(toStatusKey(status))));
}
/** The components that references lead to, and those that these lead to, section by section. */
function pickReached(paths, components) {
    const reached = new Map();
    const visit = (node) => {
        if (typeof node === "string")
            reach(node);
        else if (typeof node === "object" && node !== null)
            Object.values(node).forEach(visit);
    };
    // References, and the mapping of a discriminator; a text that looks like one keeps more than is needed.
    const reach = (text) => {
        if (!text.startsWith("#/components/"))
            return;
        const [, section = "", key = ""] = parsePointer(text.slice(1));
        const found = ownNode(ownNode(components, section), key);
        const held = reached.get(section) ?? {};
        if (found === undefined || Object.hasOwn(held, key))
            return;
        reached.set(section, Object.defineProperty(held, key, { value: found, enumerable: true }));
        visit(found);
    };
    visit(paths);
    return Object.fromEntries(reached);
}
function ownNode(holder, key) {
    return isRecord(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}
function mapValues(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
