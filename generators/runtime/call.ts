import { type Attempted, attempt } from "./attempt.js";
import type { Auth } from "./auth.js";
import { isUndocumented, readHeader, readRequestId, readRetryAt } from "./classify.js";
import type { Client } from "./client.js";
import { conclude, outcomeOf } from "./conclude.js";
import { mayPass } from "./connection.js";
import type { AnyError, Outcome } from "./errors.js";
import { type CallEvent, tell } from "./hooks.js";
import { type Limits, toLimits } from "./limits.js";
import type { OperationContract } from "./operation.js";
import { definedOf, ownOf, ownValue } from "./own.js";
import { findValues, redact } from "./redact.js";
import type { Result } from "./result.js";
import { isThrottled, toRetryDelay } from "./retry-delay.js";
import { type Scope, sleep, startScope } from "./scope.js";
import type { AttemptTrace } from "./trace.js";
import { type RequestParts, type WrittenRequest, writeRequest } from "./write-request.js";

/** Options of a single call. */
export interface CallOptions extends Limits, Pick<RequestParts, "headers"> {
  /** Gives the call up when it fires. */
  readonly signal?: AbortSignal;
}

/** The inputs of an operation, by place, and options of the call. */
export interface RequestInput extends CallOptions, RequestParts {}

/** A call on its way. */
export interface Call {
  readonly client: Client;
  readonly operation: OperationContract;
  readonly limits: Required<Limits>;
  readonly request: WrittenRequest;
  readonly startedAt: number;
  readonly scope: Scope;
  /** It may be carried out twice without harm. */
  readonly replayable: boolean;
  /** What must not be printed. */
  readonly secrets: string[];
  readonly trace: AttemptTrace[];
  /** What the requests so far did. */
  outcome: Outcome;
  /** Tokens that the last retry took, or that a success without one gives. */
  refund: number;
}

/**
 * Calls an operation. Whatever goes wrong on the way is the `error` of the result.
 *
 * @throws {TypeError} where the call itself is wrong, before anything is sent: a path parameter that is
 * missing, empty or dots, a header value that cannot be sent, a body that cannot be serialized
 * @throws {RangeError} where a limit is out of its range
 */
export async function callOperation<Data, E>(
  client: Client,
  operation: OperationContract,
  input: RequestInput,
): Promise<Result<Data, E>> {
  const { headers, header } = input;
  try {
    return (await settle(startCall(client, ownOf(operation), ownOf(input)))) as Result<Data, E>;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // A platform's message quotes the header value that it refuses.
    throw new TypeError(redact((error as Error).message, Object.values({ ...headers, ...header })));
  }
}

function startCall(client: Client, operation: OperationContract, input: RequestInput): Call {
  const limits = toLimits(input, client.options);
  return {
    client,
    operation,
    limits,
    request: writeRequest(client, operation, input),
    startedAt: client.clock.now(),
    scope: startScope(client.clock, limits.deadlineMs, input.signal),
    replayable: operation.replay === "safe" || hasReplayKey(operation, input),
    secrets: [...findValues(input, operation.sensitive ?? [])],
    trace: [],
    outcome: "notSent",
    refund: 1,
  };
}

/** Without its key, a request is carried out each time that it arrives. */
function hasReplayKey({ replayKey }: OperationContract, { body, header, headers }: RequestInput): boolean {
  if (!replayKey) return false;
  const { in: place, name } = replayKey;
  return !!(place === "body"
    ? ownValue(body, name)
    : readHeader({ ...headers, ...header }, name.toLowerCase()));
}

async function settle(call: Call): Promise<Result<unknown, AnyError>> {
  try {
    const attempted = await sendUntilDone(call);
    const { status = 599 } = attempted?.response ?? {};
    if (status < 500 && status !== 429) call.client.budget.refund(call.refund);
    const result = conclude(call, attempted);
    report(call, result.error);
    return result;
  } finally {
    call.scope.end();
  }
}

/**
 * Sends the request, and again as long as that is safe and of use. `undefined` where there are no credentials;
 * rejects where no request can be made.
 */
async function sendUntilDone(call: Call): Promise<Attempted | undefined> {
  const { scope } = call;
  try {
    for (let count = 1, waitMs: number | undefined; ; count += 1) {
      scope.signal.throwIfAborted();
      const attempted = await sendAuthorized(call, waitMs);
      waitMs = attempted && !scope.ended() ? planRetry(call, attempted, count) : undefined;
      if (waitMs === undefined) return attempted;
      await sleep(call.client.clock, waitMs, scope.signal);
    }
  } catch (error) {
    const failure = scope.ended();
    if (!failure) throw error;
    return { failure };
  }
}

/** Sends the request, and once more with new credentials where the API refuses the first. */
async function sendAuthorized(call: Call, waitMs: number | undefined): Promise<Attempted | undefined> {
  const { auth } = call.client.options;
  const credentials = await authorize(call, auth);
  if (!credentials) return undefined;
  const attempted = await sendOnce(call, credentials, waitMs);
  if (attempted.response?.status !== 401 || !canResend(call) || !auth?.renew) return attempted;
  // Whoever renews may also throw at once.
  const renew = async () => auth.renew?.(credentials);
  const renewed = await call.scope.orEnd(renew().catch(() => false));
  const others = renewed ? await authorize(call, auth) : undefined;
  return others ? sendOnce(call, others, undefined) : attempted;
}

/** Credentials as headers that can be sent; `undefined` where there are none to be had. */
async function authorize(
  { operation, scope, secrets }: Call,
  auth: Auth | undefined,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (!operation.secured || !auth) return {};
  const read = async () => Object.fromEntries(new Headers(await auth.authorize()));
  // The cause may hold a secret; the kind of the error says enough.
  const credentials = await scope.orEnd(read().catch(() => undefined));
  secrets.push(...Object.values(credentials ?? {}).map((value) => value.replace(/^(Bearer|Basic) /i, "")));
  return credentials;
}

async function sendOnce(
  call: Call,
  credentials: Readonly<Record<string, string>>,
  waitMs: number | undefined,
): Promise<Attempted> {
  const { client, operation, request, limits, scope, trace } = call;
  const startedAt = client.clock.now();
  const attempted = await attempt(client, request, credentials, limits, scope.signal);
  const { response, failure, cause } = attempted;
  const requestId = readRequestId(operation, response?.headers, call.secrets);
  const durationMs = client.clock.now() - startedAt;
  const { status } = response ?? {};
  const entry = definedOf({ startedAt, durationMs, waitMs, status, failure, cause, requestId });
  trace.push(entry);
  call.outcome = addOutcome(call, outcomeOf(attempted));
  tell(client.options.hooks?.attempt, () => ({ ...toEvent(call), ...entry, attempt: trace.length }));
  return attempted;
}

/** A refusal tells nothing of an earlier request with the same key, which may have been carried out. */
function addOutcome({ operation, outcome }: Call, latest: Outcome): Outcome {
  return operation.replay === "keyed" && outcome === "unknown" && latest !== "applied" ? outcome : latest;
}

/** How long to wait before the request is sent again; `undefined` where it is not. */
function planRetry(call: Call, { response, failure, cause, unsent }: Attempted, count: number) {
  const { client, limits, replayable, startedAt } = call;
  const { random = Math.random, hooks } = client.options;
  const now = client.clock.now();
  const status = response?.status;
  const broke =
    (!response || response.ok) && (failure === "timeout" || (failure === "network" && mayPass(cause)));
  const askedMs = (readRetryAt(response?.headers, now) ?? now) - now;
  const remainingMs = startedAt + limits.deadlineMs - now;
  const last = { count, status, broke, unsent, replayable, askedMs, remainingMs };
  const delayMs = toRetryDelay(last, limits, random());
  const cost = isThrottled(status) ? 5 : 14;
  if (delayMs === undefined || !canResend(call) || !client.budget.take(cost)) return undefined;
  call.refund = cost;
  tell(hooks?.retry, () => ({ ...toEvent(call), attempt: call.trace.length + 1, delayMs }));
  return delayMs;
}

/** A stream is gone once it was read. */
function canResend({ request }: Call): boolean {
  return !(request.body instanceof ReadableStream);
}

function report(call: Call, error: AnyError | undefined): void {
  const { client, operation, startedAt, trace } = call;
  const { hooks } = client.options;
  if (error && isUndocumented(operation, error)) tell(hooks?.unknownCode, () => error);
  const durationMs = client.clock.now() - startedAt;
  tell(hooks?.end, () => ({ ...toEvent(call), startedAt, durationMs, trace, ...(error && { error }) }));
}

function toEvent({ operation: { id, method, path }, request }: Call): CallEvent {
  return { operation: id, method, path, server: new URL(request.url).origin };
}
