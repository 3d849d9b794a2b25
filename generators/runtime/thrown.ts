import { toCause } from "./cause.js";
import { buildError } from "./classify.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import type { Answer } from "./foreign-answer.js";
import { parseAnswer } from "./parse-answer.js";

/** What HTTP clients throw, as far as it is read. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  /** Of axios. */
  readonly isAxiosError?: unknown;
  /** The response, where there was one that is no success: of axios with its `data`, of ky beside that. */
  readonly response?: Answer | undefined;
  readonly data?: unknown;
}

/**
 * The error of a call by another HTTP client, from what that threw: of the response that exceptions of axios and ky 2
 * have, else of a call without one. Nobody knows whether that took effect, unless no connection came about. What is no
 * failure of a call, such as a mistake in a program, is thrown again.
 */
export function readThrown(operation: ErrorContract, thrown: unknown): AnyError {
  const { response, data, ...named } = toThrown(thrown);
  if (typeof response?.status === "number")
    return parseAnswer(operation, data === undefined ? response : { response, data });
  const kind = kindOfThrown(named);
  if (kind === undefined) throw thrown;
  const isUnsent = neverConnected(thrown);
  const word = codeOfFailure(thrown);
  const message = `${operation.id} failed: ${word ? `${kind} (${word})` : kind}`;
  const error = buildError(operation, kind, message, undefined, {
    outcome: isUnsent ? "notSent" : "unknown",
  });
  return { ...error, attempts: 1, cause: toCause(thrown, []) };
}

function toThrown(thrown: unknown): Thrown {
  const { name, code, isAxiosError, response, data } = Object(thrown);
  return { name, code, isAxiosError, response, data };
}

/** `fetch` has a `TypeError` for every failure of the connection; a body that breaks off is no JSON. */
function kindOfThrown({ name, code, isAxiosError }: Thrown): AnyError["kind"] | undefined {
  if (name === "TimeoutError" || code === "ECONNABORTED" || code === "ETIMEDOUT") return "timeout";
  if (name === "AbortError" || code === "ERR_CANCELED") return "aborted";
  if (name === "SyntaxError") return "unreadable";
  return name === "TypeError" || name === "NetworkError" || isAxiosError ? "network" : undefined;
}

/** Whether a value is an error of an operation, whichever way it was thrown. */
export function isErrorOf({ id }: ErrorContract, value: unknown): boolean {
  const { operation, kind, outcome } = Object(value);
  return operation === id && typeof kind === "string" && typeof outcome === "string";
}
