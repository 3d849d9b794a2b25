import { ownValue } from "./own.js";
import { entriesOf, isPlain, toText } from "./values.js";
/**
 * Writes a request.
 *
 * @throws {TypeError} where it cannot be written: a value of a kind that no parameter has, a path parameter that is
 * missing, empty or leads elsewhere, a path that leads out of the server, a header value that cannot be sent, a
 * body that cannot be serialized, an operation without a server
 */
export function writeRequest(client, operation, parts, writers) {
    const { headers, body } = parts;
    refuseUndeclared(parts, writers);
    const [mediaType, written] = (body !== undefined && writers.body?.(body, parts.contentType)) || [];
    const search = (writers.query ?? writers.querystring)?.(parts);
    const url = toUrl(client, operation, parts.path ?? {}, writers.path ?? toSegment);
    const accept = parts.accept ?? operation.accept ?? "application/json";
    return {
        url: url + (search ? `?${search}` : ""),
        method: operation.method,
        headers: toHeaders({ accept, "content-type": mediaType }, headers, writers.header?.(parts), writers.cookie?.(parts)),
        body: written,
    };
}
/** What the operation does not declare would be lost, which types alone do not tell a program in JavaScript. */
function refuseUndeclared(parts, writers) {
    for (const place of ["query", "querystring", "header", "cookie", "body"]) {
        const given = parts[place] ?? {};
        if (!writers[place] && !(isPlain(given) && entriesOf(given, place).length === 0))
            throw new TypeError(`the operation takes no ${place}`);
    }
}
/** A parameter of the path that is a primitive. */
function toSegment(value, name) {
    return encodeURIComponent(toText(value, `the path parameter ${name}`));
}
/** Later ones take the place of earlier ones. */
function toHeaders(...sets) {
    const headers = new Headers();
    for (const set of sets)
        for (const [name, value] of entriesOf(set ?? {}, "the headers"))
            headers.set(name, value);
    return Object.fromEntries(headers);
}
/** Whether a request can be sent more than once: a stream is gone once it was read. */
export function canResend({ body }) {
    return !(body instanceof ReadableStream);
}
/** Below the server, whatever the document or a parameter says: the credentials are for no other place. */
function toUrl({ options }, { api, path, servers = api.servers }, params, write) {
    const { baseUrl = findServer(servers, options) } = options;
    const root = new URL(baseUrl).href.replace(/\/?$/, "/");
    // Behind a dot, two slashes do not start the name of a host.
    const { href } = new URL(`.${writePath(path, params, write)}`, root);
    if (!href.startsWith(root))
        throw new TypeError(`the path ${path} is empty or dots`);
    return href;
}
/** The URL of a server of the document: the one that was chosen, or the only one. */
function findServer(servers, options) {
    const names = Object.keys(servers);
    const { server: name = names.length > 1 ? "" : (names[0] ?? "") } = options;
    const server = ownValue(servers, name);
    if (server === undefined)
        throw new TypeError(`choose a server: ${names.join(", ") || "baseUrl"}`);
    return typeof server === "string" ? server : server.fill(server, options);
}
function writePath(template, params, write) {
    const values = Object.fromEntries(entriesOf(params, "the path"));
    return template.replace(/\{([^{}]+)\}/g, (_, name) => {
        const written = Object.hasOwn(values, name) ? write(values[name], name) : "";
        // A URL resolves dots, and some servers do so with those that are escaped.
        if (/^(\.|%252e){0,2}$/i.test(written))
            throw new TypeError(`the path parameter ${name} is empty or dots`);
        return written;
    });
}
