import { findForm } from "./find-form.js";
import { ownOf } from "./own.js";
import { canResend } from "./write-request.js";
const maxRedirects = 5;
/**
 * Sends a request once and goes where it is redirected to, as far as that is allowed and no answer of its own.
 * Rejects with what `fetch` rejects with.
 */
export async function sendRequest(call, credentials, scope) {
    const { client, request } = call;
    let { url } = request;
    for (let hops = 0;; hops += 1) {
        const sent = addCredentials({ ...request, url }, credentials);
        const response = await scope.orEnd(send(client.options.fetch, sent, scope.signal()));
        const isAnswer = hops === maxRedirects || findForm(call, response);
        const next = isAnswer ? undefined : findRedirect(response, sent);
        if (next === undefined)
            return response;
        response.body?.cancel().catch(() => { });
        url = next;
    }
}
/**
 * Holds that a platform makes a request of what is sent: one that does not fails like a connection does.
 *
 * @throws {TypeError} where it does not; nothing was sent then
 */
export function checkRequest(request, credentials) {
    const sent = addCredentials(request, credentials);
    // A stream that was sent is no body any more.
    if (canResend(request))
        new Request(sent.url, toInit(sent));
}
/** A request with credentials on top. */
export function addCredentials(request, { headers, places }) {
    const placed = places.reduce((one, place) => place(one), request);
    return { ...placed, headers: { ...placed.headers, ...headers } };
}
/**
 * Sends a request by the platform, or by a function of the caller's. That may know no `Request` of the platform, which
 * it then takes for the text of a URL: everything else is in its second argument.
 */
async function send(own, request, signal) {
    const { url } = request;
    const init = toInit(request, signal);
    if (!own)
        return fetch(url, init);
    // Other implementations do not know this class.
    const body = init.body instanceof FormData ? await new Response(init.body).blob() : init.body;
    return own(Object.assign(new Request(url, init), { toString: () => url }), ownOf({ ...init, body }));
}
function toInit({ method, headers, body }, signal) {
    // Redirects are followed by hand: a platform would take credentials along to anywhere. A stream needs `duplex`.
    return ownOf({ method, headers, body, signal, redirect: "manual", duplex: "half" });
}
/**
 * Where an answer redirects to. Never to another origin, which the credentials are not for, and never with
 * another method: other than GET and HEAD, only 307 and 308 ask for the same request (RFC 9110 section 15.4).
 */
function findRedirect({ status, headers }, request) {
    const { url, method } = request;
    const followed = method === "GET" || method === "HEAD" ? /^30[12378]$/ : /^30[78]$/;
    const location = headers.get("location");
    if (!followed.test(`${status}`) || !location || !canResend(request) || !URL.canParse(location, url))
        return undefined;
    const { href } = new URL(location, url);
    // Nor to a URL with credentials, of which no platform makes a request.
    return href.startsWith(`${new URL(url).origin}/`) ? href : undefined;
}
