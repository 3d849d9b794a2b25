import { ownValue } from "./own.js";
/**
 * The code of a body, at the first of its places where there is one.
 *
 * @param isNone whether a value, as text, says no more than the status
 */
export function readCode({ api, codePaths = api.codePaths }, body, isNone) {
    return readFirst(body, codePaths, (value) => {
        const code = toCode(value);
        return code !== undefined && isNone(code) ? undefined : code;
    });
}
/** Nothing of a body but the code at its place; `undefined` where it has none. */
export function keepCode({ api, codePaths = api.codePaths }, body) {
    const findAt = (path) => listValues(body, path).find((value) => toCode(value) !== undefined);
    const place = codePaths.find((path) => findAt(path) !== undefined);
    return place?.reduceRight((inner, name) => (isIndex(name) ? [inner] : { [name]: inner }), findAt(place));
}
/**
 * The text for people in a body, at the first of its places where there is one; a list of texts is one text, and a body
 * may be nothing but a text.
 */
export function readReason({ api, messagePaths = api.messagePaths ?? [] }, body) {
    return readFirst(body, messagePaths, (value) => toText(value) ?? toLine(value)) ?? toText(body);
}
function isIndex(name) {
    return /^\d+$/.test(name);
}
/** The first text that is read at the places. */
export function readFirst(body, paths, read) {
    return paths.flatMap((path) => listValues(body, path).map(read)).find((text) => text !== undefined);
}
/** A whole number is a code too. */
function toCode(value) {
    return Number.isSafeInteger(value) ? `${value}` : toText(value);
}
/** Text that says something. */
export function toText(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
function toLine(value) {
    const texts = Array.isArray(value) ? value.flatMap((one) => toText(one) ?? []) : [];
    return texts.join("; ") || undefined;
}
/** Every value at a place: of a list on the way, each entry counts. */
export function listValues(body, at) {
    return at.reduce((values, name) => values.flatMap((value) => (Array.isArray(value) && isIndex(name) ? value : [ownValue(value, name)])), [body]);
}
