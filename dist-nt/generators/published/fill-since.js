import { isRecord } from "../openapi/openapi.js";
/** A document whose catalog says since when each code exists, where the history knows it and the catalog does not. */
export function fillSince(document, catalog) {
    const written = document["x-error-catalog"];
    const since = new Map(catalog.map((entry) => [entry.code, entry.since]));
    if (!written || [...since.values()].every((one) => one === undefined))
        return document;
    const filled = Object.entries(written).map(([code, entry]) => {
        const date = since.get(code);
        const isToFill = date !== undefined && isRecord(entry) && entry.since === undefined;
        return [code, isToFill ? { ...entry, since: date } : entry];
    });
    return { ...document, "x-error-catalog": Object.fromEntries(filled) };
}
