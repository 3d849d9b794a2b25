import { toJson, toText } from "./values.js";
/** Writes the body of an operation that takes nothing but JSON. */
export function writeJson(body) {
    return ["application/json", toJsonBody(body)];
}
/** Writes a body as JSON. */
export function toJsonBody(body) {
    return toJson(body, "the body");
}
/**
 * Sends a body as it is; primitives become their text.
 *
 * @throws {TypeError} for an object, which has no form that all would agree on, and for a stream that has a reader
 */
export function asIs(body) {
    if (body instanceof ReadableStream && body.locked)
        throw new TypeError("the body is read by somebody else");
    const isRaw = ArrayBuffer.isView(body) ||
        /^\[object (Blob|File|ArrayBuffer|ReadableStream)\]$/.test(Object.prototype.toString.call(body));
    return isRaw ? body : toText(body, "the body");
}
/**
 * Writes a body in the media type that a call has chosen, the first by default.
 *
 * @throws {TypeError} where the operation does not take it
 */
export function writeChosen(body, chosen, writers) {
    const names = Object.keys(writers);
    const name = chosen === undefined ? names[0] : (names.find((one) => one === chosen) ?? findRange(names, chosen));
    const write = name === undefined ? undefined : writers[name];
    if (!write)
        throw new TypeError("the operation does not take this contentType");
    const type = chosen ?? name;
    // The type of a file is more exact than a range, and a form names its boundary by itself.
    return [/^multipart\/|\*/i.test(type ?? "*") ? undefined : type, write(body)];
}
/** The range, such as `image/*`, that a media type is in. */
function findRange(names, mediaType) {
    return names.find((name) => name === "*/*" || (name.endsWith("/*") && mediaType.startsWith(name.slice(0, -1))));
}
