import { ownValue } from "./own.js";
/**
 * How the body of a response is read; `undefined` where the response is no success. A redirect is one where the
 * document lists it. A 2xx that it does not list is read like the first that it does.
 */
export function findForm({ operation, input, request }, response) {
    const { answers, pick = pickJson } = operation;
    const { status, ok, headers } = response;
    const own = ownValue(answers, `${status}`);
    const listed = own ?? ownValue(answers, `${Math.floor(status / 100)}XX`);
    const declared = listed ?? (ok ? (Object.values(answers)[0] ?? "none") : undefined);
    if (!declared)
        return undefined;
    // A part is for those who ask for one (RFC 9110 section 15.3.7).
    if (status === 206 && !own && !request.headers.range)
        return "foreign";
    return pick(declared, headers.get("content-type") ?? "", input.accept);
}
/** Media types of JSON that is no problem (RFC 9457). */
const json = /(?<!problem\+)\bjson\s*([;,]|$)/i;
/** Where JSON alone is declared. Servers that do not say what they send call it plain text, as `Response` does. */
export function pickJson(form, mediaType) {
    return form === "none" || isLabelled(form, mediaType) || /^text\/plain/i.test(mediaType) ? form : "foreign";
}
/** Whether the head of a response looks like one of this API, so that it was carried out whatever its body is. */
export function isLabelled(form, mediaType) {
    if (form === "foreign")
        return false;
    return typeof form === "object" || !mediaType || (form !== "none" && json.test(mediaType));
}
