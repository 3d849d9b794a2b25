import { toCause } from "./cause.js";
import { buildError, outcomeOfStatus } from "./classify.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import { type Answer, toAnswer } from "./foreign-answer.js";
import { toHeaderReader } from "./headers.js";
import type { Outcome } from "./outcome.js";
import { isSuccess, parseAnswer } from "./parse-answer.js";
import { kindOfThrown } from "./thrown-kind.js";

/** What is known of a call that threw, beside what it threw. */
export interface FailedCall {
  /** The signal that it had. What it threw may be whatever somebody aborted it with. */
  readonly signal?: SignalLike | null | undefined;
  /** The response that had come, of which the body was still to be read. */
  readonly response?: Pick<Answer, "status" | "headers"> | undefined;
}

/** An `AbortSignal`, as far as it is read. */
interface SignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** What HTTP clients throw where there was a response: axios has its `data` there, ky beside it. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly response?: Answer | undefined;
  readonly data?: unknown;
}

/**
 * The error of a call by another HTTP client, from what that threw: of the response that exceptions of axios and ky 2
 * have, else of a call that has none, or whose body broke off. Without a response, nobody knows whether it took effect,
 * unless no connection came about. What is no failure of a call, such as a mistake in a program, is thrown again.
 */
export function readThrown(operation: ErrorContract, thrown: unknown, call: FailedCall = {}): AnyError {
  const { code, response, data }: Thrown = Object(thrown);
  if (typeof response?.status === "number") {
    // axios says so of a success whose body broke off.
    if (isSuccess(response.status) && code === "ERR_BAD_RESPONSE")
      return fail(operation, "network", thrown, response);
    const answer = toAnswer(data === undefined ? response : { response, data });
    return parseAnswer(operation, { ...answer, body: toReadBody(answer.body) });
  }
  const kind = kindOf(thrown, call);
  if (kind === undefined) throw thrown;
  return fail(operation, kind, thrown, call.response);
}

/** Of a call that was given up, what is thrown is the reason, or what the platform makes of it. */
function kindOf(thrown: unknown, { signal }: FailedCall): AnyError["kind"] | undefined {
  const kind = kindOfThrown(thrown);
  const isGivenUp = signal?.aborted && (kind !== undefined || thrown === signal.reason);
  return isGivenUp ? kindOfReason(signal.reason) : kind;
}

/** A body as it was asked for: bytes are its text, and one that nobody has read says nothing. */
function toReadBody(body: unknown): unknown {
  if (ArrayBuffer.isView(body) || Object.prototype.toString.call(body) === "[object ArrayBuffer]")
    return new TextDecoder().decode(body as ArrayBuffer);
  const isUnread = ["arrayBuffer", "getReader", "pipe"].some(
    (name) => typeof Object(body)[name] === "function",
  );
  return isUnread ? undefined : body;
}

/** What `fetch` threw, which ky 2 has as a cause. */
function unwrap(thrown: unknown): unknown {
  const { name, cause }: Thrown = Object(thrown);
  return name === "NetworkError" ? (cause ?? thrown) : thrown;
}

function kindOfReason(reason: unknown): "aborted" | "timeout" {
  return Object(reason).name === "TimeoutError" ? "timeout" : "aborted";
}

/** A body that breaks off is none where the status has said enough; of a success, it cannot be read. */
function fail(
  operation: ErrorContract,
  kind: AnyError["kind"],
  thrown: unknown,
  response: FailedCall["response"],
): AnyError {
  const isCut = response !== undefined && (kind === "network" || kind === "unreadable");
  const cause = toCause(thrown, []);
  if (isCut && !isSuccess(response.status)) {
    const { status, headers } = response;
    return { ...parseAnswer(operation, { status, headers }), cause };
  }
  const said = isCut ? "unreadable" : kind;
  const beneath = unwrap(thrown);
  const word = codeOfFailure(beneath);
  const message = `${operation.id} failed: ${word ? `${said} (${word})` : said}`;
  const isUnsent = neverConnected(beneath) && !wasRedirected(thrown);
  const outcome = response ? outcomeOf(response) : isUnsent ? "notSent" : "unknown";
  const from = response && { status: response.status, headers: toHeaderReader(response.headers) };
  return { ...buildError(operation, said, message, from, { outcome }), attempts: 1, cause };
}

/** Whether a request of axios had an answer: in Node, it then goes to another server, whose connection is what failed. */
function wasRedirected(thrown: unknown): boolean {
  const { request }: { readonly request?: unknown } = Object(thrown);
  return Object(request)._redirectCount > 0;
}

/** A success that says that it is JSON is the API's: a login page of a network does not. */
function outcomeOf({ status, headers }: NonNullable<FailedCall["response"]>): Outcome {
  const mediaType = toHeaderReader(headers)?.get("content-type") ?? "";
  return isSuccess(status) && /\bjson\b/i.test(mediaType) ? "applied" : outcomeOfStatus(status);
}

/** Whether a value is an error of an operation, whichever way it was thrown. */
export function isErrorOf({ id }: ErrorContract, value: unknown): boolean {
  const { operation, kind, outcome } = Object(value);
  return operation === id && typeof kind === "string" && typeof outcome === "string";
}
