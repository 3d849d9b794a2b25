import { toHeaderReader } from "./headers.js";
/**
 * Reads a response in any of these forms.
 *
 * @throws {TypeError} where it has no status, or a body that has been used up or was never read
 */
export async function readAnswer(response) {
    const status = response.status ?? response.statusCode;
    if (typeof status !== "number")
        throw new TypeError("the response has no status");
    const headers = response.headers && toHeaderReader(response.headers);
    const body = isFetched(response) ? { text: await readClone(response) } : await toBody(response);
    return { status, headers, body };
}
function isFetched(response) {
    return "clone" in response && typeof response.clone === "function" && "bodyUsed" in response;
}
function readClone(response) {
    if (response.bodyUsed)
        throw new TypeError("the body was read before: check the response first, or give { status, headers, body }");
    return response.clone().text();
}
async function toBody({ text, data, body = data }) {
    if (typeof text === "string")
        return { text };
    if (body === undefined || body === null)
        return { text: "" };
    // Clients that parse JSON hand over what they cannot parse as it is.
    if (typeof body === "string")
        return data === undefined ? { text: body } : { text: body, mayBeParsed: true };
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
        return { text: new TextDecoder().decode(body) };
    if (body instanceof Blob)
        return { text: await body.text() };
    if (["then", "getReader", "pipe"].some((name) => name in Object(body)))
        throw new TypeError("read the body first: { status, headers, body: await response.text() }");
    return { value: body };
}
