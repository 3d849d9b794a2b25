import { ownValue } from "./own.js";
/** The response that an answer is. */
export function toResponse(operation, answer) {
    const { status, body, text } = answer;
    const headers = new Headers(answer.headers);
    const sent = text ?? (body === undefined ? null : writeBody(operation, answer, headers));
    if (sent !== null && !headers.has("content-type"))
        headers.set("content-type", "application/json");
    // These statuses have no body, and `Response` refuses one (RFC 9110 section 6.4.1).
    return new Response([204, 205, 304].includes(status) ? null : sent, { status, headers });
}
function writeBody(operation, { status, body }, headers) {
    if (typeof body !== "string")
        return JSON.stringify(body);
    const mediaType = headers.get("content-type") ?? findTextType(operation, status);
    if (mediaType === undefined || /\bjson\s*(;|$)/i.test(mediaType))
        return JSON.stringify(body);
    headers.set("content-type", mediaType);
    return body;
}
/** The media type of a body that is a text; `undefined` where that is JSON. */
function findTextType({ answers }, status) {
    const declared = ownValue(answers, `${status}`);
    const choice = Array.isArray(declared) ? declared : [];
    return choice.find(([, form]) => typeof form === "object")?.[0].replace("*/*", "text/plain");
}
/** Waits, or rejects as `fetch` does once the signal fires. */
export function wait(delayMs, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            reject(signal.reason);
        const timer = delayMs < 2 ** 31 ? setTimeout(resolve, delayMs) : undefined;
        signal.addEventListener("abort", () => {
            clearTimeout(timer);
            reject(signal.reason);
        });
    });
}
