import { code, enclose, toIdentifier, toLiteral, toPropertyName, toStringLiteral, } from "../emit/code.js";
import { toRequestForm, toSentType } from "../emit/request-form.js";
import { runtime } from "../emit/runtime-symbols.js";
import { isJson } from "../openapi/media-types.js";
/**
 * What an operation brings to write and send its request, as an object literal; `undefined` where the plain form will
 * do: primitives in the path, no body, no credentials.
 */
export function emitWriters({ parameters, requestBody, security, sensitive = [] }, use) {
    const of = (place) => parameters.filter((parameter) => parameter.place === place);
    const asksForCredentials = security.some((schemes) => schemes.length > 0);
    const members = [
        ...(sensitive.length > 0 ? [use(runtime.findSecrets)] : []),
        ...(asksForCredentials ? [code `send: ${use(runtime.sendAuthorized)}`] : []),
        ...emitPath(of("path"), use),
        ...emitQuery(of("query"), use),
        ...emitQuerystring(of("querystring"), use),
        ...emitHeaders(of("header"), use),
        ...emitCookies(of("cookie"), use),
        ...(requestBody ? emitBody(requestBody.contents, use) : []),
    ];
    return members.length === 0 ? undefined : enclose("{}", members);
}
function emitPath(parameters, use) {
    if (parameters.every(isPlain))
        return [];
    const write = code `${use(runtime.toStyledPath)}(value, name, ${toStyles(parameters)})`;
    return [code `path: (value, name) => ${write}`];
}
function emitQuery(parameters, use) {
    if (parameters.length === 0)
        return [];
    const isPlainOrList = (one) => isPlain({ ...one, values: one.values === "list" ? "primitive" : one.values });
    if (parameters.every(isPlainOrList))
        return [code `query: ${use(runtime.toQuery)}`];
    return [code `query: (parts) => ${use(runtime.toStyledQuery)}(parts, ${toStyles(parameters)})`];
}
function emitQuerystring([parameter], use) {
    if (!parameter)
        return [];
    const { mediaType = "" } = parameter;
    const content = mediaType.startsWith("application/x-www-form-urlencoded")
        ? use(runtime.toSearchParams)
        : toStringLiteral(toContentForm(mediaType));
    return [code `querystring: (parts) => ${use(runtime.toQuerystring)}(parts, ${content})`];
}
function emitHeaders(headers, use) {
    if (headers.length === 0)
        return [];
    const isSimple = headers.every((one) => one.values !== "any" && one.mediaType === undefined);
    if (isSimple)
        return [code `header: ${use(runtime.toPlainHeaders)}`];
    return [code `header: (parts) => ${use(runtime.toStyledHeaders)}(parts, ${toStyles(headers)})`];
}
function emitCookies(cookies, use) {
    if (cookies.length === 0)
        return [];
    return [code `cookie: (parts) => ${use(runtime.toCookies)}(parts, ${toStyles(cookies)})`];
}
/** Whether a parameter is a primitive in the style that its place has by default. */
function isPlain({ values, mediaType, serialization: { style, explode, allowReserved }, }) {
    const isDefault = style === "simple" || (style === "form" && explode);
    return values === "primitive" && mediaType === undefined && isDefault && !allowReserved;
}
/** What is said of parameters beyond what their place has by default, by name. */
function toStyles(parameters) {
    const styles = parameters.map(({ name, mediaType, serialization }) => {
        const style = mediaType === undefined ? toStyle(serialization) : { content: toContentForm(mediaType) };
        return [name, style];
    });
    return toLiteralOf(styles.filter(([, style]) => Object.keys(style).length > 0));
}
/** A style without what is so by default: `explode` in a query, and none of it anywhere else. */
function toStyle({ style, explode, allowReserved }) {
    const isOfPath = ["simple", "label", "matrix"].includes(style);
    return {
        ...(style !== "form" && style !== "simple" && { style }),
        ...(explode === isOfPath && { explode }),
        ...(allowReserved && { allowReserved }),
    };
}
function toContentForm(mediaType) {
    return isJson(mediaType) ? "json" : "text";
}
/** An object of entries, whose keys are names of the document. */
function toLiteralOf(entries) {
    return enclose("{}", entries.map(([name, value]) => code `${toPropertyName(name)}: ${toLiteral(value, "    ")}`), "  ");
}
function emitBody(contents, use) {
    const [first, ...others] = contents;
    if (others.length === 0 && toSentType(first) === "application/json")
        return [code `body: ${use(runtime.writeJson)}`];
    if (others.length === 0 && !first.mediaType.includes("*")) {
        // The boundary of a form is chosen when it is written.
        const type = toRequestForm(first) === "multipart" ? toIdentifier("undefined") : toStringLiteral(first.mediaType);
        return [code `body: (body) => [${type}, ${emitWriting(first, use)}]`];
    }
    const writers = contents.map((content) => code `${toPropertyName(toSentType(content))}: (body) => ${emitWriting(content, use)}`);
    const all = enclose("{}", writers, "  ");
    return [code `body: (body, contentType) => ${use(runtime.writeChosen)}(body, contentType, ${all})`];
}
/** The expression that writes `body`. */
function emitWriting(content, use) {
    const { encodings, isFlat, mediaType } = content;
    switch (toRequestForm(content)) {
        case "json":
            return code `${use(runtime.toJsonBody)}(body)`;
        case "form":
            return encodings.length === 0
                ? code `${use(runtime.toSearchParams)}(body)`
                : code `${use(runtime.toForm)}(body, ${toLiteralOf(encodings.flatMap(toFieldStyle))})`;
        case "multipart":
            return isFlat && encodings.length === 0 && mediaType === "multipart/form-data"
                ? code `${use(runtime.toFormData)}(body)`
                : code `${use(runtime.toMultipart)}(body, ${toLiteralOf(encodings.map(toPartEncoding))}, ${toStringLiteral(mediaType)})`;
        default:
            return code `${use(runtime.asIs)}(body)`;
    }
}
/** How a field of an URL-encoded form is written; without a style its media type counts, JSON for objects by default. */
function toFieldStyle({ name, contentType, serialization, }) {
    if (serialization)
        return [[name, toStyle(serialization)]];
    return contentType !== undefined && isJson(contentType) ? [[name, { content: "json" }]] : [];
}
function toPartEncoding({ name, contentType, serialization }) {
    if (serialization)
        return [name, { style: toStyle(serialization) }];
    return [name, { ...(contentType !== undefined && { contentType }) }];
}
