import { retryAdvices } from "../expand/read-x-errors.js";
import { isRecord } from "../openapi/openapi.js";
import { readText, readTexts } from "../openapi/read-text.js";
// In a document without our error model no rule checks the extensions, so that they may contain anything.
// Values of the wrong shape are ignored.
/** `x-deviations` of an operation. */
export function readDeviations({ "x-deviations": entries }) {
    return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
        const { status, reason } = isRecord(entry) ? entry : {};
        const isStatus = typeof status === "string" || typeof status === "number";
        return isStatus && typeof reason === "string" ? [{ status: String(status), reason }] : [];
    });
}
/** A word of `retry`. */
export function readRetry(value) {
    return typeof value === "string" && retryAdvices.includes(value) ? value : undefined;
}
/** The fields of an entry of `x-error-catalog` that have the right shape. */
export function readCatalogEntry(entry) {
    if (!isRecord(entry))
        return {};
    const texts = {
        title: readText(entry.title),
        meaning: readText(entry.meaning),
        fix: readText(entry.fix),
        retry: readRetry(entry.retry),
        since: readText(entry.since),
    };
    return {
        ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
        resolvedBy: readTexts(entry.resolvedBy),
        deprecated: entry.deprecated === true,
    };
}
