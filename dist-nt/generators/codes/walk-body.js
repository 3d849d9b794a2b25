import { collectComposed, findStep } from "../openapi/composed.js";
import { isRecord } from "../openapi/openapi.js";
/** Depth of properties and lists; real error bodies need six: `/error/details/0/fieldViolations/0/field`. */
const maxDepth = 6;
/** More values than any error body has; a schema that contains itself would have no end. */
const maxValues = 1000;
/** The values of a body, shallow ones first. */
export function listBodyValues(body, follow) {
    const values = [{ path: [], parts: collectComposed([body], follow) }];
    for (const value of values) {
        if (values.length >= maxValues)
            break;
        if (value.path.length < maxDepth)
            values.push(...listInner(value, follow));
    }
    return values;
}
function listInner({ path, parts }, follow) {
    const starts = new Map();
    for (const part of parts) {
        const { items, properties } = part.node;
        const names = isRecord(properties) ? Object.keys(properties) : [];
        for (const name of isRecord(items) ? [...names, "0"] : names) {
            const inner = findStep(part, name);
            if (inner)
                starts.set(name, [...(starts.get(name) ?? []), inner]);
        }
    }
    return [...starts].map(([name, some]) => ({ path: [...path, name], parts: collectComposed(some, follow) }));
}
