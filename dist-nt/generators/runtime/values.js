/**
 * The text of a primitive value.
 *
 * @param what names it in the message, which never quotes it
 * @throws {TypeError} for anything else, such as a `Date`, whose text an API would not understand
 */
export function toText(value, what) {
    const isPrimitive = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
    if (isPrimitive || Number.isFinite(value))
        return `${value}`;
    throw new TypeError(`${what} has a value that cannot be sent`);
}
/**
 * The own properties of a plain object that have a value; as in RFC 6570 section 2.3, `null` is none.
 *
 * @throws {TypeError} for anything else: what a `Map` or a `Date` holds is not in its properties
 */
export function entriesOf(holder, what) {
    if (!isPlain(holder))
        throw new TypeError(`${what} is no plain object`);
    return Object.entries(holder).filter(([, value]) => isPresent(value));
}
/** Whether there is a value to send. */
export function isPresent(value) {
    return value !== undefined && value !== null;
}
/** Whether a value is an object made by a literal, in any realm. */
export function isPlain(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}
/**
 * A value as JSON.
 *
 * @throws {TypeError} where JSON would hold nothing of it at any depth, as of a `Map` or of `NaN`, or cannot hold it
 */
export function toJson(value, what) {
    const text = JSON.stringify(value, (_, one) => {
        if (isLost(one))
            throw new TypeError(`${what} has a value that JSON cannot hold`);
        return one;
    });
    if (text === undefined)
        throw new TypeError(`${what} cannot be written as JSON`);
    return text;
}
/** Whether JSON would write something else in the place of a value. What has `toJSON`, such as a `Date`, is text by now. */
function isLost(value) {
    if (typeof value === "number")
        return !Number.isFinite(value);
    if (typeof value === "function" || typeof value === "symbol")
        return true;
    if (typeof value !== "object" || value === null || Array.isArray(value) || isPlain(value))
        return false;
    // A `Map` and bytes are iterable; a `Blob`, a `Promise` or an `Error` has no properties that count.
    return Symbol.iterator in value || Object.keys(value).length === 0;
}
