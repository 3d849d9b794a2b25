import { isReference } from "../openapi/openapi.js";
/** The key of the schema in `components` that a reference of a closed document leads to. */
export function findComponentKey(node) {
    if (!isReference(node))
        return undefined;
    return /^#\/components\/schemas\/([^/]+)$/.exec(node.$ref)?.[1];
}
