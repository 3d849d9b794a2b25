import { toCause } from "./cause.js";
import { buildError } from "./classify.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";

/** What HTTP clients throw that got no response they can read, as far as they name it. */
interface Thrown {
  readonly name?: unknown;
  readonly code?: unknown;
  /** Of axios. */
  readonly isAxiosError?: unknown;
}

/**
 * The error of a call that another HTTP client gave up, from what that threw. Nobody knows whether such a call took
 * effect, unless no connection came about. What is no failure of a call, such as a mistake in a program, is thrown
 * again.
 */
export function readThrown(operation: ErrorContract, thrown: unknown): AnyError {
  const kind = kindOfThrown(Object(thrown));
  if (kind === undefined) throw thrown;
  const isUnsent = neverConnected(thrown);
  const word = codeOfFailure(thrown);
  const message = `${operation.id} failed: ${word ? `${kind} (${word})` : kind}`;
  const error = buildError(operation, kind, message, undefined, {
    outcome: isUnsent ? "notSent" : "unknown",
  });
  return { ...error, attempts: 1, cause: toCause(thrown, []) };
}

/** `fetch` has a `TypeError` for every failure of the connection; a body that breaks off is no JSON. */
function kindOfThrown({ name, code, isAxiosError }: Thrown): AnyError["kind"] | undefined {
  if (name === "TimeoutError" || code === "ECONNABORTED" || code === "ETIMEDOUT") return "timeout";
  if (name === "AbortError" || code === "ERR_CANCELED") return "aborted";
  if (name === "SyntaxError") return "unreadable";
  return name === "TypeError" || name === "NetworkError" || isAxiosError ? "network" : undefined;
}
