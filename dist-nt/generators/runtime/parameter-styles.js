import { serializeArrayParam, serializeObjectParam } from "openapi-fetch";
import { checkCookies } from "./cookies.js";
import { ownOf, ownValue } from "./own.js";
import { entriesOf, isPlain, isPresent, toJson, toText } from "./values.js";
/** Writes a query in the styles of OpenAPI. */
export function toStyledQuery({ query }, styles) {
    return entriesOf(query ?? {}, "the query")
        .flatMap(([name, value]) => toQueryPairs(name, value, styleOf(styles, name)))
        .map((pair) => pair.join("="))
        .join("&");
}
/** One query parameter, or one property of a form, in its style. */
export function toQueryPairs(name, value, style) {
    const encode = style.allowReserved ? encodeReservedInQuery : encodeURIComponent;
    return toPairs(encodeURIComponent(name), value, style, encode);
}
/** Writes cookies in the styles of OpenAPI, as one header (RFC 6265 section 4.2.1). */
export function toCookies({ cookie }, styles) {
    const text = entriesOf(cookie ?? {}, "the cookies")
        .flatMap(([name, value]) => {
        const style = styleOf(styles, name);
        const encode = style.style === "cookie" ? refuseSeparators : encodeURIComponent;
        return toPairs(refuseSeparators(name), value, style, encode);
    })
        .map((pair) => pair.join("="))
        .join("; ");
    if (text === "")
        return {};
    checkCookies();
    return { cookie: text };
}
/** Writes headers in the styles of OpenAPI: lists and objects are text between commas. */
export function toStyledHeaders({ header }, styles) {
    const written = entriesOf(header ?? {}, "the headers").map(([name, value]) => {
        const { content, explode = false } = styleOf(styles, name);
        const asIs = (text) => text;
        if (content)
            return [name, toContent(value, content, name)];
        return [name, layOut("", encodeParts(value, name, asIs), "simple", explode)];
    });
    return Object.fromEntries(written);
}
/** Writes a parameter of a path in its style. */
export function toStyledPath(value, name, styles) {
    const { style = "simple", explode = false, allowReserved, content } = styleOf(styles, name);
    const encode = allowReserved ? encodeReservedInPath : encodeURIComponent;
    if (content)
        return encode(toContent(value, content, name));
    return layOut(encodeURIComponent(name), encodeParts(value, name, encode), style, explode);
}
/** A whole query in a media type: JSON and text are escaped, and a form needs no more. */
export function toQuerystring({ querystring }, content) {
    if (!isPresent(querystring))
        return "";
    if (typeof content === "function")
        return content(querystring).toString();
    return encodeURIComponent(toContent(querystring, content, "querystring"));
}
/** The style of a parameter; none where it is written as its place has it by default. */
export function styleOf(styles, name) {
    return ownOf(ownValue(styles, name) ?? {});
}
const delimiters = { spaceDelimited: "%20", pipeDelimited: "%7C" };
/** The styles that give names to values; `name` is encoded. */
export function toPairs(name, value, { style = "form", explode = true, content }, encode) {
    if (content)
        return [[name, encode(toContent(value, content, name))]];
    if (style === "deepObject")
        return toDeepPairs(name, value, encode);
    const parts = encodeParts(value, name, encode);
    if (typeof parts === "string")
        return [[name, parts]];
    const isList = Array.isArray(parts);
    if (explode)
        return isList ? parts.map((part) => [name, part]) : Object.entries(parts);
    const flat = isList ? parts : Object.entries(parts).flat();
    return flat.length === 0 ? [] : [[name, flat.map(toDelimited(style, name)).join(delimiters[style] ?? ",")]];
}
/** A value between delimiters, which has none of its own: a space or a stroke looks the same escaped. */
function toDelimited(style, name) {
    const delimiter = delimiters[style];
    return (part) => {
        if (delimiter && part.replaceAll("|", "%7C").includes(delimiter))
            throw new TypeError(`a value of the parameter ${name} has the character that stands between two values`);
        return part.replaceAll(",", "%2C");
    };
}
/** A pair for each value at any depth, with its way in brackets; the specification leaves lists open, which are counted. */
function toDeepPairs(name, value, encode) {
    if (!Array.isArray(value) && !isPlain(value))
        return [[name, encode(toText(value, name))]];
    return Object.entries(value)
        .filter(([, one]) => isPresent(one))
        .flatMap(([key, one]) => toDeepPairs(`${name}${encode("[")}${encode(key)}${encode("]")}`, one, encode));
}
function encodeParts(value, name, encode) {
    const write = (one) => encode(toText(one, `the parameter ${name}`));
    if (Array.isArray(value))
        return value.filter(isPresent).map(write);
    if (!isPlain(value))
        return write(value);
    const entries = entriesOf(value, name).map(([key, one]) => [encode(key), write(one)]);
    return ownOf(Object.fromEntries(entries));
}
/** The styles of a path and of headers. */
function layOut(name, parts, style, explode) {
    if (typeof parts === "string") {
        if (style === "matrix")
            return `;${name}${parts && `=${parts}`}`;
        return style === "label" ? `.${parts}` : parts;
    }
    // The parts are encoded: openapi-fetch would leave keys as they are, and escape all values alike.
    const options = { style: style, explode, allowReserved: true };
    return Array.isArray(parts)
        ? serializeArrayParam(name, parts, options)
        : serializeObjectParam(name, parts, options);
}
function toContent(value, content, name) {
    return content === "json" ? toAsciiJson(value, name) : toText(value, `the parameter ${name}`);
}
/** JSON that a header can hold, too. */
function toAsciiJson(value, name) {
    return toJson(value, `the parameter ${name}`).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** As RFC 6570 section 3.2.3 has it, without what would end the parameter or be read as a space. */
function encodeReservedInQuery(text) {
    return keepTriples(encodeURI(text).replace(/[#&+]/g, encodeURIComponent));
}
function encodeReservedInPath(text) {
    return keepTriples(encodeURI(text).replace(/[/?#]/g, encodeURIComponent));
}
function keepTriples(encoded) {
    return encoded.replace(/%25([\da-f]{2})/gi, "%$1");
}
/** The style `cookie` takes values as they are. */
function refuseSeparators(text) {
    if (/^[!#-+\--:<-[\]-~]*$/.test(text))
        return text;
    throw new TypeError("a cookie has characters that have to be escaped first");
}
