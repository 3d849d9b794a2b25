import { type ErrorCause, toCause } from "./cause.js";
import type { ClientOptions } from "./client.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import type { Credentials } from "./credentials.js";
import { findForm } from "./find-form.js";
import type { BodyForm } from "./operation.js";
import { ownOf } from "./own.js";
import { type Read, readAnswer } from "./read-answer.js";
import { readBody } from "./read-body.js";
import type { WrittenRequest } from "./request.js";
import { type Scope, startScope } from "./scope.js";
import type { Call } from "./started-call.js";
import type { AttemptTrace } from "./trace.js";
import { canResend, toRequest } from "./write-request.js";

/** What became of a request. */
export interface Attempted {
  /** The head of the answer; absent where none came. */
  readonly response?: Response | undefined;
  /** How its body is read; absent where it is no success. */
  readonly form?: BodyForm | undefined;
  /** The body; absent where it did not come whole. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** What the body of a success says; absent where it cannot be read. */
  readonly read?: Read | undefined;
  readonly failure?: AttemptTrace["failure"] | undefined;
  readonly cause?: string | undefined;
  /** What was thrown. */
  readonly thrown?: ErrorCause | undefined;
  /** No byte of the request left. */
  readonly unsent?: boolean;
}

/** What became of a call: its last request, or that there were no credentials for one. */
export interface Settled extends Omit<Attempted, "failure"> {
  readonly failure?: Attempted["failure"] | "credentials";
}

/**
 * Sends a request once, follows its redirects, and reads the answer.
 *
 * @throws {TypeError} where the platform makes no request of it; nothing was sent then
 */
export async function attempt(call: Call, credentials: Credentials): Promise<Attempted> {
  const { client, request, limits } = call;
  const scope = startScope(client.clock, limits.attemptTimeoutMs, call.scope);
  let first: Request | undefined;
  let response: Response | undefined;
  let form: BodyForm | undefined;
  try {
    first = toRequest(request, credentials, scope.signal());
    response = await follow(call, first, credentials, scope);
    form = findForm(call, response);
    const data = typeof form === "object" ? form.open?.(call, response, form) : undefined;
    if (data) return ownOf({ response, form, read: { data } });
    const limit = form ? "maxDataBytes" : "maxErrorBytes";
    const bytes = await readBody(response, limits[limit], scope);
    if (!bytes) return ownOf({ response, form, failure: "unreadable", cause: `over ${limit}` });
    const read = form && readAnswer(call.operation, response, form, bytes);
    return ownOf(read === "foreign" ? { response, form: read, bytes } : { response, form, bytes, read });
  } catch (error) {
    if (!first) throw error;
    const failure = scope.ended() ?? "network";
    // What a function of the caller's says of a connection may be about another one.
    const unsent = !response && failure === "network" && !client.options.fetch && neverConnected(error);
    const thrown = failure === "network" ? toCause(error, call.state.secrets) : undefined;
    return ownOf({ response, form, failure, cause: codeOfFailure(error), thrown, unsent });
  } finally {
    scope.end();
  }
}

/**
 * Sends a request by a function of the caller's. It may know no `Request` of the platform, which it then takes for
 * the text of a URL: everything else is in its second argument, without objects of this realm.
 */
async function sendBy(send: Fetch, request: Request, body: WrittenRequest["body"]): Promise<Response> {
  const { url, method, headers, signal, redirect } = request;
  const isOfRealm = typeof body === "object" && !(body instanceof ReadableStream);
  return send(
    Object.assign(request, { toString: () => url }),
    ownOf({
      method,
      headers: Object.fromEntries(headers),
      body: isOfRealm ? new Uint8Array(await request.clone().arrayBuffer()) : body,
      signal,
      redirect,
      duplex: "half",
    }) as RequestInit,
  );
}

type Fetch = NonNullable<ClientOptions["fetch"]>;

const maxRedirects = 5;

/** Sends a request and goes where it is redirected to, as far as that is allowed and no answer of its own. */
async function follow(
  call: Call,
  first: Request,
  credentials: Credentials,
  { signal, orEnd }: Scope,
): Promise<Response> {
  const { client, request } = call;
  const { fetch: own } = client.options;
  const send = (one: Request) => (own ? sendBy(own, one, request.body) : fetch(one, ownOf({})));
  let next = first;
  for (let hops = 0; ; hops += 1) {
    const response = await orEnd(send(next));
    const isAnswer = hops === maxRedirects || findForm(call, response);
    const url = isAnswer ? undefined : findRedirect(response, next.url, request);
    if (url === undefined) return response;
    response.body?.cancel().catch(() => {});
    next = toRequest({ ...request, url }, credentials, signal());
  }
}

/**
 * Where an answer redirects to. Never to another origin, which the credentials are not for, and never with
 * another method: other than GET and HEAD, only 307 and 308 ask for the same request (RFC 9110 section 15.4).
 */
function findRedirect(
  { status, headers }: Response,
  from: string,
  request: WrittenRequest,
): string | undefined {
  const { method } = request;
  const followed = method === "GET" || method === "HEAD" ? /^30[12378]$/ : /^30[78]$/;
  if (!followed.test(`${status}`)) return undefined;
  const location = headers.get("location") ?? "";
  if (!URL.canParse(location, from) || !canResend(request)) return undefined;
  const { origin, href } = new URL(location, from);
  return location && origin === new URL(from).origin ? href : undefined;
}
