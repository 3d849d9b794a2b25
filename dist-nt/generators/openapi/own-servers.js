import { isRecord } from "./openapi.js";
/**
 * Whether an operation goes to a server that is not of the API: the first one of its own or its path's is at a host
 * that shares no domain with any server of the document. The API's credentials are not for such a host, unless the
 * operation itself asks for them.
 */
export function isFarServer(root, { operation, item }) {
    const own = listUrls(operation.servers ?? item.node.servers);
    const known = listUrls(root.servers).flatMap((url) => findHost(url) ?? []);
    if (known.length === 0)
        return false;
    const hosts = own.flatMap((url) => findHost(url) ?? []);
    return hosts.some((host) => !known.some((one) => isNear(host, one)));
}
function listUrls(servers) {
    const list = Array.isArray(servers) ? servers : [];
    return list.flatMap((server) => (isRecord(server) && typeof server.url === "string" ? [server.url] : []));
}
/** The host as written, variables included; a relative server is at the host of the document. */
function findHost(url) {
    return /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
}
/**
 * Whether two hosts belong together: the same one, one below the other, or both below one domain, as
 * `files.example.com` and `api.example.com` are. A domain has two labels at least.
 */
function isNear(host, known) {
    const parent = /^[\d.]+$/.test(known) ? "" : known.replace(/^[^.]*\./, "");
    const domains = [known, ...(parent.includes(".") ? [parent] : [])];
    return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
