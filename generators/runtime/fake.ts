import type { BodyChoice, OperationContract } from "./operation.js";
import { ownValue } from "./own.js";

/** An answer as an API sends it. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON, or a text as it is where the operation documents another media type; `undefined` sends no body. */
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
  const routes = handlers.map(([operation, handler]) => ({
    operation,
    matches: toMatcher(operation.path),
    handler,
  }));
  return async (request) => {
    const { pathname } = new URL(request.url);
    const route = routes.find(
      ({ operation, matches }) => operation.method === request.method && matches.test(pathname),
    );
    if (!route) throw new TypeError(`no fake answers ${request.method} ${pathname}`);
    const { status, headers = {}, body } = await answer(route.handler, request);
    if (body === undefined) return new Response(null, { status, headers });
    const mediaType = typeof body === "string" ? findTextType(route.operation, status) : undefined;
    const text = mediaType === undefined ? JSON.stringify(body) : (body as string);
    return new Response(text, {
      status,
      headers: { "content-type": mediaType ?? "application/json", ...headers },
    });
  };
}

/** The media type of a body that is a text; `undefined` where that is JSON. */
function findTextType({ answers }: OperationContract, status: number): string | undefined {
  const declared = ownValue(answers, `${status}`);
  const choice: BodyChoice = Array.isArray(declared) ? declared : [];
  return choice.find(([, form]) => typeof form === "object")?.[0].replace("*/*", "text/plain");
}

async function answer(handler: FakeHandler, request: Request): Promise<FakeAnswer> {
  return typeof handler === "function" ? handler(request) : handler;
}

/** Matches the paths of a template at the end of a URL's path, whatever the base URL puts in front. */
function toMatcher(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`${parts.join("[^/]+")}$`);
}
