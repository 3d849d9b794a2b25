import { toFields } from "./form-body.js";
import { ownValue } from "./own.js";
import { toPairs } from "./parameter-styles.js";
import { entriesOf, toJson, toText } from "./values.js";
/** Writes primitives and files as `multipart/form-data`: files after all fields. */
export function toFormData(body) {
    const form = new FormData();
    for (const [name, value] of filesLast(toFields(body)))
        form.append(name, value instanceof Blob ? value : toText(value, `the property ${name}`));
    return form;
}
/** A value with what its part carries besides. */
class Part {
    value;
    options;
    constructor(value, options) {
        this.value = value;
        this.options = options;
    }
}
/**
 * A property of a multipart body with headers, a file name or a media type of its own. Only for operations whose
 * document describes an encoding of their parts; others refuse it with a `TypeError`.
 */
export function part(value, options) {
    return new Part(value, options);
}
/**
 * Writes the properties of a body as parts with their own media types, which `FormData` cannot: objects are JSON
 * (OpenAPI 3.1, Encoding Object). Files come after all fields.
 */
export function toMultipart(body, encodings, mediaType) {
    const fields = entriesOf(body, "the body").flatMap(([name, value]) => {
        const { style } = encodingOf(encodings, name);
        return style ? toPairs(name, value, style, (text) => text) : toFields({ [name]: value });
    });
    const boundary = crypto.randomUUID();
    const parts = filesLast(fields).flatMap(([name, value]) => [
        `--${boundary}\r\n`,
        ...writePart(name, value, encodingOf(encodings, name)),
        "\r\n",
    ]);
    return new Blob([...parts, `--${boundary}--\r\n`], { type: `${mediaType}; boundary=${boundary}` });
}
function encodingOf(encodings, name) {
    return ownValue(encodings, name) ?? {};
}
/** Some servers read a form as it comes, and need to know all of it before a file. */
function filesLast(fields) {
    const isFile = ([, value]) => (value instanceof Part ? value.value : value) instanceof Blob;
    return [...fields.filter((field) => !isFile(field)), ...fields.filter(isFile)];
}
/** A part: its headers, an empty line, its content. */
function writePart(name, given, { contentType }) {
    const { value, options } = given instanceof Part ? given : new Part(given, {});
    const type = options.type ?? findType(value, contentType);
    const headers = new Headers({ ...options.headers, ...(type && { "content-type": type }) });
    const head = [["Content-Disposition", toDisposition(name, value, options)], ...headers];
    const lines = head.map(([key, text]) => `${key}: ${text}\r\n`);
    return [...lines, "\r\n", value instanceof Blob ? value : toContent(value, name, type)];
}
/** The type of a file, else what is declared; ranges and lists of media types only say what is allowed. */
function findType(value, declared = "*") {
    const exact = /[*,]/.test(declared) ? undefined : declared;
    if (value instanceof Blob)
        return value.type || (exact ?? "application/octet-stream");
    return exact ?? (typeof value === "object" ? "application/json" : undefined);
}
function toContent(value, name, type = "") {
    const what = `the property ${name}`;
    return /^application\/(.+\+)?json\b/i.test(type) ? toJson(value, what) : toText(value, what);
}
function toDisposition(name, value, { fileName }) {
    const given = fileName ?? (value instanceof Blob ? (value.name ?? "blob") : undefined);
    return `form-data; name="${quote(name)}"${given === undefined ? "" : `; filename="${quote(given)}"`}`;
}
/** As browsers write a name in a form (HTML, section 4.10.21.8). */
function quote(text) {
    return text.replace(/["\r\n]/g, encodeURIComponent);
}
