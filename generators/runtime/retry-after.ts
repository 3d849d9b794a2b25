import type { HeaderReader } from "./headers.js";

/** The latest time that a `Date` can hold. */
const maxTimeMs = 8.64e15;

/** The three forms of an HTTP date (RFC 9110 section 5.6.7); `Date.parse` alone takes "-1" and "Soon, 5" for dates. */
const httpDate = /^[A-Z][a-z]{2,8},? [\w -]{6,} [\d:]{8} (GMT|\d{4})$/;

/**
 * When the API takes requests again, by the caller's clock, in milliseconds since 1970 and never in the past:
 * `Retry-After`, and where a 429 has none, what it says of its limit.
 */
export function readRetryAt(
  headers: HeaderReader | undefined,
  status: number,
  now: number,
): number | undefined {
  const inMs = readRetryAfter(headers, now) ?? (status === 429 ? readReset(headers, now) : undefined);
  return inMs === undefined ? undefined : Math.min(now + Math.max(inMs, 0), maxTimeMs);
}

/**
 * `Retry-After` in seconds or as an HTTP date (RFC 9110 section 10.2.3), in milliseconds from now; anything else
 * is ignored. Some APIs write seconds with a fraction, as in `2.0`. A date counts from the `Date` of the answer, so that it does not matter whether the two clocks agree.
 */
function readRetryAfter(headers: HeaderReader | undefined, now: number): number | undefined {
  const value = headers?.get("retry-after")?.trim() ?? "";
  const inMs = /^[\d.]+$/.test(value)
    ? Number(value) * 1000
    : parseHttpDate(value) - (parseHttpDate(headers?.get("date")) || now);
  return Number.isNaN(inMs) ? undefined : inMs;
}

/** Where a limit says when it allows more, and in what unit, in milliseconds. */
const resetHeaders = [
  ["retry-after-ms", 1],
  ["ratelimit", 1000],
  ["ratelimit-reset", 1000],
  ["x-ratelimit-reset", 1000],
] as const;

/** A number alone, or the `t` of draft-ietf-httpapi-ratelimit-headers: `"default";r=0;t=30`. */
const resetForm = /(?:^|;\s*t=)(\d{1,12})(?:\.\d+)?\s*(?:$|[;,])/;

/** What a 429 hints at, in milliseconds from now. */
function readReset(headers: HeaderReader | undefined, now: number): number | undefined {
  const spans = resetHeaders.flatMap(([name, unitMs]) => {
    const digits = resetForm.exec(headers?.get(name) ?? "")?.[1];
    return digits ? [Number(digits) * unitMs] : [];
  });
  const [inMs] = spans;
  // As a span it would be thirty years: it is a time.
  return inMs !== undefined && inMs > 1e12 ? inMs - now : inMs;
}

function parseHttpDate(value: string | null | undefined): number {
  return httpDate.test(value ?? "") ? Date.parse(`${value}`.replace(/( GMT)?$/, " GMT")) : Number.NaN;
}
