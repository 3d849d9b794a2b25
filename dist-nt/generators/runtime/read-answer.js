/**
 * Reads the body of a success. `undefined` where it cannot be read, and `foreign` where it is none that the document
 * describes: somebody else on the way may have sent it.
 */
export function readAnswer(operation, { ok, headers }, form, bytes) {
    if (form === "foreign")
        return form;
    try {
        if (typeof form === "object")
            return { data: form.read?.(bytes, headers.get("content-type") ?? "") };
        const text = new TextDecoder("utf-8", { fatal: form !== "none" }).decode(bytes);
        // An empty object says nothing, and what a redirect says is for people.
        if (form === "none")
            return ok && !/^\s*(\{\s*\}\s*)?$/.test(text) ? "foreign" : { data: undefined };
        // A page, whatever its label, or nothing at all.
        if (/^\s*</.test(text) || !(text || headers.get("content-type")))
            return "foreign";
        const data = JSON.parse(text);
        const refusal = ok ? operation.api.findFailure?.(operation, data) : undefined;
        return refusal || form === "json" || form.includes(toJsonType(data)) ? { data, refusal } : "foreign";
    }
    catch {
        // Not UTF-8, not JSON, or cut off.
        return undefined;
    }
}
function toJsonType(data) {
    return data === null ? "null" : Array.isArray(data) ? "array" : typeof data;
}
