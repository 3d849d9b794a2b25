import { toResponse, wait } from "./fake-response.js";
import { createRouter } from "./fake-route.js";
/**
 * A `fetch` that answers for operations without any network: for `createClient({ fetch })` in tests.
 *
 * @param routes all operations of the API
 * @returns a function that rejects for an operation that is not faked, and for a request that belongs to none
 */
export function createFakeFetch(routes, tools = {}) {
    const find = createRouter(routes);
    return async (request) => {
        const expire = tools.startTime?.();
        const { pathname } = new URL(request.url);
        const route = find(request.method, pathname);
        if (!route)
            throw new TypeError(`no operation is ${request.method} ${pathname}`);
        const { operation, handler } = route;
        if (!handler)
            throw new TypeError(sayUnfaked(operation.id));
        const answer = typeof handler === "function" ? await handler(request) : handler;
        return "failure" in answer
            ? fail(answer, request, { ...tools, expire })
            : send(answer, operation, request);
    };
}
/** What is said of an operation that is called in a test and was not faked. */
export function sayUnfaked(id) {
    return `no fake for ${id}`;
}
async function send(answer, operation, { signal }) {
    if (answer.delayMs)
        await wait(answer.delayMs, signal);
    return toResponse(operation, answer);
}
async function fail({ failure }, request, { expire, refuse }) {
    if (failure === "network")
        throw new TypeError("the connection broke", { cause: { code: "ECONNRESET" } });
    if (failure === "credentials") {
        refuse?.(request);
        return new Response(null, { status: 401 });
    }
    // Whoever sent the request is still about to wait for it.
    if (failure === "timeout")
        queueMicrotask(() => expire?.());
    await wait(Number.POSITIVE_INFINITY, request.signal);
    throw request.signal.reason;
}
