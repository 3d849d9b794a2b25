/**
 * The parts of a JSON pointer (RFC 6901), unescaped: `/errors/0/code` gives `errors`, `0`, `code`.
 * The empty pointer has no parts.
 */
export function parsePointer(pointer) {
    if (pointer === "")
        return [];
    return pointer.replace(/^\//, "").split("/").map(unescapePart);
}
/** A name as a part of a JSON pointer (RFC 6901 section 3). */
export function escapePart(name) {
    return /[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}
/** The name that a part of a JSON pointer stands for. */
export function unescapePart(part) {
    return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}
/** Whether text is a JSON pointer to something below the root. */
export function isPointer(text) {
    return /^(\/([^~/]|~[01])*)+$/.test(text);
}
/** The JSON pointer to a path of names. */
export function formatPointer(path) {
    return path.map((name) => `/${escapePart(name)}`).join("");
}
/** A setting that is one pointer or a list of them, as a list; `undefined` where it is neither. */
export function toPointers(setting) {
    const pointers = [setting].flat();
    return pointers.length > 0 && pointers.every(isText) && pointers.every(isPointer) ? pointers : undefined;
}
function isText(value) {
    return typeof value === "string";
}
/** The value at a path of own properties and list indices; `undefined` if the path does not exist. */
export function valueAt(value, path) {
    return path.reduce((holder, name) => typeof holder === "object" && holder !== null && Object.hasOwn(holder, name)
        ? holder[name]
        : undefined, value);
}
