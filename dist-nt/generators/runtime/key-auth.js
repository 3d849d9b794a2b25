import { readSecret } from "./auth.js";
import { checkCookies } from "./cookies.js";
/** A key in the query. */
export function queryAuth(scheme, name, key) {
    return placedAuth(scheme, key, (value, keep) => {
        const written = encodeURIComponent(value);
        keep(written);
        return (request) => addToQuery(request, name, written);
    });
}
/** A redirect may have repeated the query, the key included. */
function addToQuery(request, name, written) {
    const { url } = request;
    if (new URL(url).searchParams.has(name))
        return request;
    return { ...request, url: `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${written}` };
}
/** A key in a cookie, beside those of the call (RFC 6265 section 4.2.1). */
export function cookieAuth(scheme, name, key) {
    return placedAuth(scheme, key, (value) => {
        checkCookies();
        if (/[\s",;\\]/.test(value))
            throw new TypeError("no cookie value");
        return (request) => {
            const cookies = [request.headers.cookie, `${name}=${value}`].filter((one) => one !== undefined);
            return { ...request, headers: { ...request.headers, cookie: cookies.join("; ") } };
        };
    });
}
function placedAuth(scheme, key, toPlace) {
    return {
        schemes: [scheme],
        authorize: async () => ({}),
        place: async (_, keep) => {
            const value = await readSecret(typeof key === "object" ? key.key : key, scheme);
            keep(value);
            return toPlace(value, keep);
        },
    };
}
