import { type HeadersLike, readHeader } from "./headers.js";

/** The latest time that a `Date` can hold. */
const maxTimeMs = 8.64e15;

/** The three forms of an HTTP date (RFC 9110 section 5.6.7); `Date.parse` alone takes "-1" and "Soon, 5" for dates. */
const httpDate =
  /^[A-Z][a-z]+, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8} GMT$|^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/;

/**
 * When the API takes requests again, by the caller's clock, in milliseconds since 1970 and never in the past:
 * `Retry-After`, and where a 429 has none, what it says of its limit.
 */
export function readRetryAt(
  headers: HeadersLike | undefined,
  status: number,
  now: number,
): number | undefined {
  const inMs = readRetryAfter(headers, now) ?? (status === 429 ? readReset(headers, now) : undefined);
  return inMs === undefined ? undefined : Math.min(now + Math.max(inMs, 0), maxTimeMs);
}

/**
 * `Retry-After` in seconds or as an HTTP date (RFC 9110 section 10.2.3), in milliseconds from now; anything else
 * is ignored. A date counts from the `Date` of the answer, so that it does not matter whether the two clocks agree.
 */
function readRetryAfter(headers: HeadersLike | undefined, now: number): number | undefined {
  const value = readHeader(headers, "retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const inMs = parseHttpDate(value) - (parseHttpDate(readHeader(headers, "date")) || now);
  return Number.isNaN(inMs) ? undefined : inMs;
}

/**
 * Where a limit says when it allows more, in milliseconds or in seconds from now; the last may have a time instead.
 * The second is of draft-ietf-httpapi-ratelimit-headers: `"default";r=0;t=30`.
 */
const resetForms = [
  ["retry-after-ms", /^(\d{1,12})(\.\d+)?$/, 1],
  ["ratelimit", /;\s*t=(\d{1,9})\b/, 1000],
  ["ratelimit-reset", /^(\d{1,9})$/, 1000],
  ["x-ratelimit-reset", /^(\d{1,10})(\.\d+)?$/, 1000],
] as const;

/** What a 429 hints at, in milliseconds from now. */
function readReset(headers: HeadersLike | undefined, now: number): number | undefined {
  const spans = resetForms.flatMap(([name, form, unitMs]) => {
    const digits = form.exec(readHeader(headers, name) ?? "")?.[1];
    return digits ? [Number(digits) * unitMs] : [];
  });
  const [inMs] = spans;
  // As a span it would be thirty years: it is a time.
  return inMs !== undefined && inMs > 1e12 ? inMs - now : inMs;
}

function parseHttpDate(value = ""): number {
  return httpDate.test(value) ? Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) : Number.NaN;
}
