import { followEach } from "../openapi/follow.js";
import { isToken } from "../openapi/media-types.js";
/** Headers that say what an error has elsewhere, or that nobody is to have. */
const untold = ["content-type", "set-cookie", "set-cookie2"];
/** The headers of all error responses of an operation, as parameters with their names. */
export function listErrorHeaders({ responses }, follow) {
    return responses
        .filter(({ isError }) => isError)
        .flatMap(({ response, location }) => followEach(response.headers, location.child("headers"), follow))
        .map(({ key, node, location }) => ({ node: { ...node, name: key, in: "header" }, location }));
}
/**
 * The headers of an error response that a client hands out, in lower case and in the order of the document.
 * `Retry-After` of 429 and 5xx is `retryAt` there.
 *
 * @param sensitive names that nobody is to have
 */
export function nameErrorHeaders({ status, response }, sensitive) {
    const isTold = (name) => isToken(name) && !sensitive.includes(name) && !untold.includes(name.toLowerCase());
    const names = Object.keys(response.headers ?? {}).filter(isTold);
    const isWait = (name) => name === "retry-after" && /^(429|5)/.test(status);
    return [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => !isWait(name));
}
