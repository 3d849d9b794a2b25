import type { OperationContract } from "./operation.js";

/** An answer as an API sends it. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON; `undefined` sends no body. */
  readonly body?: unknown;
}

/** An answer, or how to make it for a request; may throw to fake a broken connection. */
export type FakeHandler = FakeAnswer | ((request: Request) => FakeAnswer | Promise<FakeAnswer>);

/**
 * A `fetch` that answers for operations without any network: for `createClient({ fetch })` in tests.
 *
 * @param handlers what each operation answers
 * @returns a function that rejects for a request that belongs to none of them
 */
export function createFakeFetch(
  handlers: readonly (readonly [OperationContract, FakeHandler])[],
): (request: Request) => Promise<Response> {
  const routes = handlers.map(([{ method, path }, handler]) => ({
    method,
    matches: toMatcher(path),
    handler,
  }));
  return async (request) => {
    const { pathname } = new URL(request.url);
    const route = routes.find(({ method, matches }) => method === request.method && matches.test(pathname));
    if (!route) throw new TypeError(`no fake answers ${request.method} ${pathname}`);
    const { status, headers = {}, body } = await answer(route.handler, request);
    const text = body === undefined ? null : JSON.stringify(body);
    const type = text !== null && { "content-type": "application/json" };
    return new Response(text, { status, headers: { ...type, ...headers } });
  };
}

async function answer(handler: FakeHandler, request: Request): Promise<FakeAnswer> {
  return typeof handler === "function" ? handler(request) : handler;
}

/** Matches the paths of a template at the end of a URL's path, whatever the base URL puts in front. */
function toMatcher(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`${parts.join("[^/]+")}$`);
}
