import { checkRedirect } from "./check-redirect.js";
import { toPlainText } from "./plain-text.js";
import { readWithin } from "./read-within.js";
import { createRedaction } from "./redact.js";
import { secretHeaders } from "./secret-headers.js";
import { isJsonType, toEssence } from "./sent-body.js";
/** How long the end of a recording waits for bodies that are still on their way. */
const patienceMs = 2000;
/** What observes responses, and what waits until all of them are checked. */
export function createObserve(observing) {
    const open = new Map();
    let problem;
    const note = (thrown) => {
        problem ??= thrown;
        observing.tally.addProblem(thrown);
    };
    const observe = (input, init, response) => {
        try {
            // A `fetch` that a test has made may give anything.
            if (typeof response?.clone !== "function")
                return;
            const seen = look(observing, toRequest(input, init), response);
            if (!seen)
                return;
            const done = finish(observing, seen).catch(note);
            open.set(done, seen.body);
            void done.then(() => open.delete(done));
        }
        catch (thrown) {
            note(thrown);
        }
    };
    const settle = async () => {
        const timer = setTimeout(() => {
            for (const body of open.values())
                body.giveUp();
        }, patienceMs);
        await Promise.all(open.keys());
        clearTimeout(timer);
        // A recorder that cannot do its work must say so, though not in the middle of the program.
        if (problem !== undefined)
            throw problem;
    };
    return { observe, settle };
}
function toRequest(input, init) {
    // Environments of tests may have a `Request` of their own.
    const request = typeof input === "object" && "url" in input ? input : undefined;
    return {
        method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
        url: request?.url ?? `${input}`,
        headers: new Headers(init?.headers ?? request?.headers),
    };
}
/** Finds the operation of a response, and opens its body before the program reads it. */
function look(observing, request, response) {
    const operation = findOperation(observing, request, response.status);
    if (!operation)
        return undefined;
    const { documented, tally, maxBodyBytes } = observing;
    if (response.redirected)
        tally.addChecked(operation.id, checkRedirect(documented, operation, response.status));
    const final = response.redirected ? findTarget(observing, request, response) : operation;
    if (!final)
        return undefined;
    const body = isRead(request, response) ? readWithin(response, maxBodyBytes) : notRead;
    return { operation: final, response, body, secrets: secretHeaders(Object.fromEntries(request.headers)) };
}
/** The operation of a request; one that has none is counted. */
function findOperation({ findRoute, tally }, { method, url, headers }, status) {
    const absolute = toAbsolute(url);
    // Whoever answers GET may answer HEAD (RFC 9110 section 9.3.2).
    const operation = findRoute(method, absolute) ?? (method === "HEAD" ? findRoute("GET", absolute) : undefined);
    if (operation === "elsewhere")
        tally.add("elsewhere");
    else if (!operation) {
        const clean = createRedaction(secretHeaders(Object.fromEntries(headers)));
        tally.addUnmatched(method, toPlainText(clean(new URL(absolute).pathname)), status);
    }
    else
        return operation;
    return undefined;
}
/** The operation that a redirect has led to, with the method of the request or by GET. */
function findTarget(observing, request, { url, status }) {
    const found = observing.findRoute(request.method, url);
    return found && found !== "elsewhere"
        ? found
        : findOperation(observing, { ...request, method: "GET", url }, status);
}
function toAbsolute(url) {
    const { location } = globalThis;
    return new URL(url, location?.href).href;
}
/** Streams may never end, and nothing is said of the content of bytes and pages. */
function isRead({ method }, { headers }) {
    if (method === "HEAD")
        return false;
    const mediaType = toEssence(headers.get("content-type") ?? "");
    return mediaType === "" || mediaType === "text/plain" || isJsonType(mediaType);
}
const notRead = { text: Promise.resolve(undefined), giveUp: () => { } };
async function finish({ check, tally }, seen) {
    const { operation, response, secrets } = seen;
    const { status, headers } = response;
    const text = await seen.body.text;
    if (text === undefined)
        tally.add("unreadBodies");
    const body = text === undefined ? undefined : { text };
    tally.addChecked(operation.id, await check(operation, { status, headers, body }, secrets));
}
