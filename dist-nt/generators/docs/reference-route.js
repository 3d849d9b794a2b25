import slugify from "slugify";
import { escapePart } from "../openapi/pointer.js";
/**
 * Where the reference shows an operation: the fragment of its page, as Redoc 3 makes it.
 *
 * @param tags of the operation as the document has them, which tells no tag from one that is called `default`
 */
export function toReferenceRoute({ id, method, path }, tags) {
    const [tag] = tags;
    const isNameless = id === `${method.toLowerCase()} ${path}`;
    const name = isNameless ? `paths/${escapePart(path)}/${method.toLowerCase()}` : id.toLowerCase();
    // Redoc finds no place whose name has what ends a path in a URL: its tag is the nearest.
    if (/[?#]/.test(name))
        return tag === undefined ? "#/" : toTagRoute(tag);
    if (tag !== undefined)
        return toFragment(`${toTagSlug(tag)}/${name}`);
    return toFragment(isNameless ? name : `other/${name}`);
}
/** Where the reference shows a tag. */
export function toTagRoute(tag) {
    return toFragment(toTagSlug(tag));
}
/** The library that Redoc uses, and what Redoc does where nothing is left by it. */
function toTagSlug(tag) {
    const toSlug = slugify;
    return (toSlug(tag) || toPlainSlug(tag)).toLowerCase();
}
function toPlainSlug(text) {
    return text
        .toLowerCase()
        .replace(/\s+/g, "-")
        .replace(/&/g, "-and-")
        .replace(/--+/g, "-")
        .replace(/^-+/, "")
        .replace(/(?<!-)-+$/, "");
}
function toFragment(route) {
    // Half a character has no encoding.
    return `#/${encodeURI(route.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}
