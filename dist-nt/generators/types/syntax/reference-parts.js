import { escapePart, unescapePart } from "../../openapi/pointer.js";
/**
 * The parts of a reference, as the module of Redocly's first engine has them that openapi-typescript takes two
 * functions of, and for which it would load files, proxies and YAML.
 *
 * @throws {URIError} where an escape of a URI is malformed
 */
export function parseRef(reference) {
    const [uri = "", pointer] = reference.split("#/");
    return {
        uri: (uri.endsWith("#") ? uri.slice(0, -1) : uri) || null,
        pointer: pointer === undefined ? [] : pointer.split("/").map(decode).filter(Boolean),
    };
}
/** A name as a part of a pointer; an index is left as it is. */
export function escapePointer(name) {
    return typeof name === "string" ? escapePart(name) : name;
}
function decode(part) {
    const text = unescapePart(part);
    return text.includes("%") ? decodeURIComponent(text) : text;
}
