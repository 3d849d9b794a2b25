import { findBasePaths } from "./base-paths.js";
import { type FakeAnswer, type FakeFailure, toResponse, wait } from "./fake-response.js";
import type { OperationContract } from "./operation.js";
import { createRouter, toPath } from "./route.js";

/** An answer, why there is none, or how to make either for a request; may throw to fake a broken connection. */
export type FakeHandler =
  | FakeAnswer
  | FakeFailure
  | ((request: Request) => FakeAnswer | FakeFailure | Promise<FakeAnswer | FakeFailure>);

/** What a `fetch` that fakes is made of. */
export interface FakeRoute {
  readonly operation: OperationContract;
  /** `undefined` for an operation that is not faked. */
  readonly handler: FakeHandler | undefined;
}

/** What the client's side has to do with failures that no answer is. */
export interface FailureTools {
  /** Called as a request arrives; returns what lets its time run out. */
  readonly startTime?: () => () => void;
  /** Called for a request whose credentials are refused, and for which there shall be no others. */
  readonly refuse?: (request: Request) => void;
}

/**
 * A `fetch` that answers for operations without any network: for `createClient({ fetch })` in tests.
 *
 * @param routes all operations of the API
 * @returns a function that rejects for an operation that is not faked, and for a request that belongs to none
 */
export function createFakeFetch(
  routes: readonly FakeRoute[],
  tools: FailureTools = {},
): (request: Request) => Promise<Response> {
  const find = createRouter(routes, findBasePaths(routes.map(({ operation }) => operation)));
  return async (request) => {
    const expire = tools.startTime?.();
    const route = find(request.method, request.url);
    if (!route) throw new TypeError(`no operation is ${request.method} ${toPath(request.url)}`);
    const { operation, handler } = route;
    if (!handler) throw new TypeError(sayUnfaked(operation.id));
    const answer = typeof handler === "function" ? await handler(request) : handler;
    return "failure" in answer
      ? fail(answer, request, { ...tools, expire })
      : send(answer, operation, request);
  };
}

/** What is said of an operation that is called in a test and was not faked. */
export function sayUnfaked(id: string): string {
  return `no fake for ${id}`;
}

async function send(
  answer: FakeAnswer,
  operation: OperationContract,
  { signal }: Request,
): Promise<Response> {
  if (answer.delayMs) await wait(answer.delayMs, signal);
  return toResponse(operation, answer);
}

async function fail(
  { failure }: FakeFailure,
  request: Request,
  { expire, refuse }: FailureTools & { readonly expire: (() => void) | undefined },
): Promise<Response> {
  if (failure === "network") throw new TypeError("the connection broke", { cause: { code: "ECONNRESET" } });
  if (failure === "credentials") {
    refuse?.(request);
    return new Response(null, { status: 401 });
  }
  // Whoever sent the request is still about to wait for it.
  if (failure === "timeout") queueMicrotask(() => expire?.());
  await wait(Number.POSITIVE_INFINITY, request.signal);
  throw request.signal.reason;
}
