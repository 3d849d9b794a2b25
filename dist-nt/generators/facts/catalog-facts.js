import { isRecord } from "../openapi/openapi.js";
/** The entries of the catalog by code; `undefined` where the document has none. */
export function readCatalogFacts({ root, location, follow, }) {
    const catalog = follow(root["x-error-catalog"], location.child("x-error-catalog"));
    if (!catalog)
        return undefined;
    const entries = Object.entries(catalog.node).flatMap(([code, entry]) => isRecord(entry) ? [[code, { code, entry, location: catalog.location.child(code) }]] : []);
    return new Map(entries);
}
