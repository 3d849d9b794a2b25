/**
 * Why a reference to another host is not followed; `undefined` where it is.
 *
 * Its host, with the port if there is one, has to be allowed and has to be written as it was allowed:
 * `2130706433` is not `127.0.0.1`, so that no spelling of an address gets past a reader of the document.
 *
 * @param allowed hosts such as `api.example.com` or `127.0.0.1:8080`
 */
export function findRefusal(reference, allowed) {
    const [, scheme = "", authority = ""] = /^(https?):\/\/([^/?#\\]*)/i.exec(reference) ?? [];
    const host = URL.canParse(reference) ? new URL(reference).host : "";
    if (host === "")
        return "is not followed: it is neither a file nor an https URL";
    if (host !== authority.toLowerCase())
        return `is not followed: it spells its host differently from ${host}`;
    if (scheme.toLowerCase() !== "https" && !isLoopback(new URL(reference).hostname))
        return "is not followed: it is http, where https is needed";
    if (allowed.includes(host))
        return undefined;
    return `is not followed: \`allowHosts: ["${host}"]\` in \`x-openapi-errors\` of redocly.yaml would allow its host`;
}
/** Requests to this machine cannot be read or changed on the way. */
function isLoopback(hostname) {
    return /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(hostname);
}
