import { styleOf, toQueryPairs } from "./parameter-styles.js";
import { entriesOf, isPlain, isPresent, toJson, toText } from "./values.js";
/** Writes the properties of a body as `application/x-www-form-urlencoded`: one field an item of a list, objects as JSON. */
export function toSearchParams(body) {
    return new URLSearchParams(toFields(body).map(([name, value]) => [name, toFieldText(value, name)]));
}
/** The same, with properties in the styles of their encoding. */
export function toForm(body, styles) {
    const pairs = entriesOf(body, "the body").flatMap(([name, value]) => Object.hasOwn(styles, name)
        ? toQueryPairs(name, value, styleOf(styles, name))
        : [...toSearchParams({ [name]: value })].map((pair) => pair.map(encodeURIComponent)));
    // The media type writes a space as a plus (WHATWG URL, section 5.2).
    return pairs
        .map((pair) => pair.join("="))
        .join("&")
        .replaceAll("%20", "+");
}
/** A field for each value: an array becomes one an item. */
export function toFields(body) {
    return entriesOf(body, "the body").flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).filter(isPresent).map((one) => [name, one]));
}
/** A primitive, or an object as JSON. */
function toFieldText(value, name) {
    const isNested = Array.isArray(value) || isPlain(value);
    return isNested ? toJson(value, name) : toText(value, `the property ${name}`);
}
