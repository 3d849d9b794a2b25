import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import { toLimits } from "./limits.js";
import { toRetryDelay } from "./retry-delay.js";

/**
 * How long a library waits before it makes a call again, in milliseconds; `undefined` where it must not. What this
 * client called has been retried by it already. Of a keyed operation nobody knows here whether a repeat has the key.
 * What is thrown again, such as a mistake in a program, is no error of ours, and made no better by a repeat.
 *
 * @param count how often the call has failed, from 1
 * @param random from 0 to 1
 */
export function toForeignDelay(
  { replay }: ErrorContract,
  error: AnyError,
  count: number,
  random: number,
): number | undefined {
  const { kind, status, outcome, retryAt, trace }: Partial<AnyError> = Object(error);
  if (trace?.length !== 0) return undefined;
  const last = {
    count,
    status,
    broke: kind === "network" || kind === "timeout",
    unsent: outcome === "notSent",
    replayable: replay === "safe",
    askedMs: retryAt === undefined ? 0 : retryAt - Date.now(),
    remainingMs: Number.POSITIVE_INFINITY,
  };
  return toRetryDelay(last, toLimits(), random);
}

/** Whether and when a library makes a call again, as those ask that count failures from 0. */
export function toForeignRetries<E extends AnyError>(operation: ErrorContract) {
  const wait = (failures: number, error: E, random: number) =>
    toForeignDelay(operation, error, failures + 1, random);
  return {
    retry: (failures: number, error: E): boolean => wait(failures, error, 1) !== undefined,
    retryDelay: (failures: number, error: E): number => wait(failures, error, Math.random()) ?? 0,
  };
}
