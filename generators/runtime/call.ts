import { classifyAnswer, outcomeOfStatus, readHeader } from "./classify.js";
import { type Client, checkTimeout, fetchDefaults } from "./client.js";
import type { AnyError, Outcome } from "./errors.js";
import type { BodyForm, OperationContract } from "./operation.js";
import { ownOf } from "./own.js";
import type { Result } from "./result.js";

/** The inputs of an operation, by place, and options of the call. */
export interface RequestInput extends CallOptions {
  readonly path?: object;
  readonly query?: object;
  readonly header?: object;
  readonly body?: unknown;
}

/** Options of a single call. */
export interface CallOptions {
  /** Gives the call up when it fires. */
  readonly signal?: AbortSignal;
  /** Time for the request, its body included, in milliseconds; the client's by default. */
  readonly timeoutMs?: number;
  /** Headers to add to the request. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Calls an operation. Whatever goes wrong on the way is the `error` of the result.
 *
 * @throws {TypeError} where the call itself is wrong, before anything is sent: a path parameter that is
 * missing, empty or dots, a header value that cannot be sent, a body that cannot be serialized
 * @throws {RangeError} where `timeoutMs` is out of range
 */
export async function callOperation<Data, E>(
  client: Client,
  operation: OperationContract,
  input: RequestInput,
): Promise<Result<Data, E>> {
  const result = await settle(client, ownOf(operation), ownOf(input));
  return result as Result<Data, E>;
}

async function settle(
  client: Client,
  operation: OperationContract,
  input: RequestInput,
): Promise<Result<unknown, AnyError>> {
  const { signal, timeoutMs = client.options.timeoutMs } = input;
  checkTimeout(timeoutMs);
  if (signal?.aborted) return fail(operation, "aborted", "notSent", 0);
  const attempt = startAttempt(timeoutMs, signal);
  try {
    const credentials = operation.secured ? await attempt.orEnd(authorize(client)) : {};
    if (!credentials) return fail(operation, "credentials", "notSent", 0);
    const headers = { ...input.headers, ...credentials };
    const response = await attempt.orEnd(send(client, operation, input, headers, attempt));
    const bytes = await attempt.orEnd(response.arrayBuffer());
    return conclude(operation, response, bytes);
  } catch (cause) {
    return concludeFailure(operation, attempt, cause);
  } finally {
    attempt.end();
  }
}

/** The credentials as headers that can be sent; `undefined` where there are none to be had. */
async function authorize({ auth }: Client): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    const credentials = (await auth?.authorize()) ?? {};
    return Object.fromEntries(new Headers(credentials));
  } catch {
    // The cause may hold a secret; the kind says enough.
    return undefined;
  }
}

/** One request under a deadline; `state` tells afterwards what ended it and how far it got. */
interface Attempt {
  readonly signal: AbortSignal;
  readonly state: { ended?: "timeout" | "aborted"; sent?: boolean; response?: Response };
  /** Waits for something that does not know the signal; rejects when the attempt ends before. */
  readonly orEnd: <T>(promise: Promise<T>) => Promise<T>;
  readonly end: () => void;
}

function startAttempt(timeoutMs: number, outer: AbortSignal | undefined): Attempt {
  const controller = new AbortController();
  const state: Attempt["state"] = {};
  const stop = (ended: "timeout" | "aborted") => {
    state.ended ??= ended;
    controller.abort();
  };
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  const onAbort = () => stop("aborted");
  const timer = setTimeout(() => stop("timeout"), timeoutMs);
  outer?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    state,
    orEnd: (promise) => Promise.race([promise, ended]),
    end: () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    },
  };
}

/** Sends the request through openapi-fetch, which writes URL and body; its reading of answers is not used. */
async function send(
  client: Client,
  operation: OperationContract,
  input: RequestInput,
  headers: Readonly<Record<string, string>>,
  attempt: Attempt,
): Promise<Response> {
  const { path = {}, query = {}, header = {}, body } = input;
  const { sends } = operation;
  refuseTravellingPath(operation.path, path);
  const sendRequest = client.options.fetch ?? ((request: Request) => globalThis.fetch(request, ownOf({})));
  let response: Response | undefined;
  await client.transport.request(
    operation.method.toLowerCase() as never,
    operation.path as never,
    {
      ...fetchDefaults,
      baseUrl: toBaseUrl(client, operation),
      params: { path, query: ownOf(query), header },
      headers: {
        ...(body !== undefined && sends?.mediaType && { "content-type": sends.mediaType }),
        ...headers,
      },
      redirect: "manual",
      signal: attempt.signal,
      parseAs: "stream",
      body,
      ...(sends?.serialize && { bodySerializer: sends.serialize }),
      fetch: async (request: Request) => {
        attempt.state.sent = true;
        response = await sendRequest(request);
        attempt.state.response = response;
        // openapi-fetch gets an empty answer, so that it leaves the body alone.
        return new Response(null, { status: 204 });
      },
    } as never,
  );
  if (!response) throw new TypeError("the request was not sent");
  return response;
}

function toBaseUrl({ options }: Client, { api, servers }: OperationContract): string {
  if (options.baseUrl !== undefined) return options.baseUrl;
  const known = servers ?? api.servers;
  const url = options.server === undefined ? Object.values(known)[0] : known[options.server];
  if (url === undefined) throw new TypeError(`no server ${options.server ?? ""} for this operation`);
  return url;
}

/** Parameters that would make the path lead elsewhere: missing, empty, or dots that a URL resolves. */
function refuseTravellingPath(template: string, path: object): void {
  const given: Readonly<Record<string, unknown>> = ownOf(path as Record<string, unknown>);
  for (const [, name = ""] of template.matchAll(/\{([^{}]+)\}/g)) {
    if (/^(\.|%2e){0,2}$/i.test(String(given[name] ?? "")))
      throw new TypeError(`the path parameter ${name} is empty or dots`);
  }
}

function conclude(
  operation: OperationContract,
  response: Response,
  bytes: ArrayBuffer,
): Result<unknown, AnyError> {
  const { status, headers } = response;
  const attempts = 1;
  if (!response.ok) {
    const body = new TextDecoder().decode(bytes);
    return {
      ok: false,
      error: classifyAnswer(operation, { status, headers, body }, { attempts, now: Date.now() }),
    };
  }
  const read = readData(operation.answers[status] ?? Object.values(operation.answers)[0] ?? "none", bytes);
  if (!read) return failUnreadable(operation, response, "applied");
  const requestId = readHeader(headers, "x-request-id");
  return {
    ok: true,
    data: read.data,
    status,
    headers,
    attempts,
    ...(requestId !== undefined && { requestId }),
  };
}

/** The data of a success; `undefined` where the body is not what the document says. */
function readData(form: BodyForm, bytes: ArrayBuffer): { readonly data: unknown } | undefined {
  if (form === "none") return { data: undefined };
  if (form === "bytes") return { data: new Blob([bytes]) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { data: form === "text" ? text : JSON.parse(text) };
  } catch {
    // Not UTF-8, not JSON, or cut off.
    return undefined;
  }
}

/** What a thrown failure means, by how far the request got. */
function concludeFailure(
  operation: OperationContract,
  attempt: Attempt,
  cause: unknown,
): Result<unknown, AnyError> {
  const { ended, sent, response } = attempt.state;
  if (!sent && !ended)
    throw cause instanceof TypeError ? cause : new TypeError("unwritable request", { cause });
  const attempts = sent ? 1 : 0;
  const arrived = response?.ok ? "applied" : outcomeOfStatus(response?.status ?? 0);
  if (ended) return fail(operation, ended, sent ? arrived : "notSent", attempts);
  if (response && !response.ok) return conclude(operation, response, new ArrayBuffer(0));
  if (response) return failUnreadable(operation, response, "applied");
  return fail(operation, "network", neverConnected(cause) ? "notSent" : "unknown", attempts);
}

/** Causes of Node's `fetch` that prove that no byte of the request left. */
function neverConnected(error: unknown): boolean {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].includes(String(cause?.code));
}

function fail(
  { id }: OperationContract,
  kind: "aborted" | "timeout" | "network" | "credentials",
  outcome: Outcome,
  attempts: number,
): Result<never, AnyError> {
  return { ok: false, error: { kind, operation: id, message: `${id} failed: ${kind}`, outcome, attempts } };
}

function failUnreadable(
  operation: OperationContract,
  response: Response,
  outcome: Outcome,
): Result<never, AnyError> {
  const requestId = readHeader(response.headers, "x-request-id");
  const { status } = response;
  const message = `${operation.id} answered ${status} with a body that cannot be read`;
  return {
    ok: false,
    error: {
      kind: "unreadable",
      operation: operation.id,
      message,
      outcome,
      attempts: 1,
      status,
      ...(requestId !== undefined && { requestId }),
    },
  };
}
