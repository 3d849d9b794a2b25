/**
 * The URL of a server with the defaults of its variables; one that is not declared stays as it is, and no URL
 * at all is the host of the document.
 */
export function fillServerUrl({ url, variables = {}, }) {
    return (url.replace(/\{([^}]+)\}/g, (whole, variable) => Object.hasOwn(variables, variable) ? (variables[variable]?.default ?? whole) : whole) || "/");
}
/**
 * Why a client must not send to a server, as the end of a sentence; `undefined` where it may. A server is http,
 * https or a path relative to the document: credentials are sent to it, and paths are appended to it.
 *
 * @param url as `fillServerUrl` gives it
 */
export function findServerProblem(url) {
    // A URL drops some of them and takes the others for something else, after whoever looked at it.
    if (/[\\\p{Cc}]/u.test(url))
        return "contains a backslash or a control character";
    if (/^[\\/]{2}/.test(url))
        return "names a host without a scheme";
    if (/[?#]/.test(url))
        return "has a query or a fragment";
    if (/(^|\/)(\.|%2e){1,2}\/\//i.test(url))
        return "has two slashes behind dots";
    const scheme = /^([a-z][a-z0-9+.-]*|\{[^{}]*\}):/i.exec(url)?.[1];
    if (scheme === undefined)
        return undefined;
    if (!/^https?:\/\/[^/]/i.test(url))
        return "is neither http, https nor a path";
    // A digit is a valid value for a host, a port and a part of either.
    const filled = url.replace(/\{[^{}]*\}/g, "1");
    if (!URL.canParse(filled))
        return "is not a URL";
    const { username, password } = new URL(filled);
    return username || password ? "contains credentials" : undefined;
}
