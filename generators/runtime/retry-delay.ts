import type { Limits } from "./limits.js";

/** What became of a request, as far as sending it again hangs on it. */
export interface LastAttempt {
  /** Which of those that `attempts` limits it was, from 1. */
  readonly count: number;
  readonly status?: number | undefined;
  /** The connection or the time of the request broke, in a way that may pass. */
  readonly broke?: boolean | undefined;
  /** No byte of the request left. */
  readonly unsent?: boolean | undefined;
  /** It may be carried out twice without harm. */
  readonly replayable?: boolean | undefined;
  /** The wait that the API asks for, in milliseconds; 0 or less where it asks for none. */
  readonly askedMs: number;
  /** Time that is left for the call, in milliseconds. */
  readonly remainingMs: number;
}

const passingStatuses = [408, 500, 502, 503, 504];

/**
 * How long to wait before a request is sent again, in milliseconds; `undefined` where it must not be.
 * A random part of a span that doubles each time, and never earlier than the API asks.
 *
 * @param random from 0 to 1
 */
export function toRetryDelay(
  { count, status = 0, broke, unsent, replayable, askedMs, remainingMs }: LastAttempt,
  limits: Required<Limits>,
  random: number,
): number | undefined {
  const throttled = status === 429;
  const passes = broke || passingStatuses.includes(status);
  const isAllowed = throttled || unsent || (passes && replayable);
  if (!isAllowed || count >= limits.attempts || askedMs > limits.maxRetryAfterMs) return undefined;
  const base = throttled ? limits.throttledDelayMs : limits.baseDelayMs;
  const delayMs = Math.max(askedMs, random * Math.min(base * 2 ** (count - 1), limits.maxDelayMs));
  return delayMs < remainingMs ? delayMs : undefined;
}
