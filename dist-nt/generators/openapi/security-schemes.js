import { isRecord } from "./openapi.js";
const authorization = { place: "header", parameter: "authorization" };
/** How a client carries a security scheme; `undefined` where it cannot. */
export function findCarriedScheme(scheme) {
    const { type, in: place, name } = scheme;
    if (type === "apiKey")
        return typeof name === "string" ? toKey(place, name) : undefined;
    if (type === "openIdConnect")
        return { form: "bearer", ...authorization };
    if (type === "oauth2")
        return { form: "bearer", ...authorization, ...findTokenUrls(scheme.flows) };
    const word = type === "http" ? scheme.scheme?.toLowerCase() : undefined;
    return word === "bearer" || word === "basic" ? { form: word, ...authorization } : undefined;
}
function toKey(place, name) {
    if (place === "header")
        return { form: "apiKey", place, parameter: name.toLowerCase() };
    return place === "query" || place === "cookie" ? { form: "apiKey", place, parameter: name } : undefined;
}
/** Whether the platform answers for a scheme, so that a request carries nothing. */
export function needsNoSecret({ type }) {
    return type === "mutualTLS";
}
/** Flows in which somebody else has got a token, and a client swaps its refresh token. */
const refreshable = ["authorizationCode", "password", "deviceAuthorization"];
function findTokenUrls(flows) {
    const urlOf = (flow, ...fields) => {
        const node = isRecord(flows) ? flows[flow] : undefined;
        return fields.map((field) => (isRecord(node) ? node[field] : undefined)).find(isSafeUrl);
    };
    const clientCredentials = urlOf("clientCredentials", "tokenUrl");
    const refresh = refreshable.map((flow) => urlOf(flow, "refreshUrl", "tokenUrl")).find(isSafeUrl);
    if (clientCredentials === undefined && refresh === undefined)
        return {};
    return {
        tokenUrls: {
            ...(clientCredentials !== undefined && { clientCredentials }),
            ...(refresh !== undefined && { refresh }),
        },
    };
}
/** A client sends its secret there: http or https, or a path that the caller completes. */
function isSafeUrl(url) {
    if (typeof url !== "string" || /[\\\p{Cc}#]/u.test(url) || url === "")
        return false;
    if (!/^[a-z][a-z0-9+.-]*:/i.test(url))
        return !url.startsWith("//");
    if (!URL.canParse(url))
        return false;
    const { protocol, username, password } = new URL(url);
    return /^https?:$/.test(protocol) && username === "" && password === "";
}
