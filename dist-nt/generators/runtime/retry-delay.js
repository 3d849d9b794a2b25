/** 52x are those of a proxy that could not reach the API, or lost it on the way. */
const passingStatus = /^(408|50[0234]|52[0-7]|530)$/;
/** The API has not looked at the request: it has had too many, or would not risk a replay (RFC 8470 section 5.2). */
const untouchedStatus = /^42[59]$/;
/**
 * How long to wait before a request is sent again, in milliseconds; `undefined` where it must not be.
 * A random part of a span that doubles each time; never earlier than the API asks, and up to a tenth later.
 *
 * @param random from 0 to 1
 */
export function toRetryDelay({ count, status = 0, broke, unsent, replayable, askedMs, remainingMs }, limits, random) {
    const throttled = status === 429;
    const passes = broke || passingStatus.test(`${status}`);
    const isAllowed = untouchedStatus.test(`${status}`) || unsent || (passes && replayable);
    if (!isAllowed || count >= limits.attempts || askedMs > limits.maxRetryAfterMs)
        return undefined;
    const base = throttled ? limits.throttledDelayMs : limits.baseDelayMs;
    // Those whom the API sent away in one moment do not come back in one, as far as there is time.
    const spreadMs = Math.max(0, Math.min(askedMs * (random / 10), (remainingMs - askedMs) / 2));
    const delayMs = Math.max(askedMs + spreadMs, random * Math.min(base * 2 ** (count - 1), limits.maxDelayMs));
    return delayMs < remainingMs ? delayMs : undefined;
}
