import { type HeadersLike, readHeader } from "./headers.js";

/** The latest time that a `Date` can hold. */
const maxTimeMs = 8.64e15;

/** The three forms of an HTTP date (RFC 9110 section 5.6.7); `Date.parse` alone takes "-1" and "Soon, 5" for dates. */
const httpDate =
  /^[A-Z][a-z]+, \d\d[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8} GMT$|^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/;

/**
 * `Retry-After` in seconds or as an HTTP date (RFC 9110 section 10.2.3), as a time of the caller's clock, in
 * milliseconds since 1970; anything else is ignored. A date counts from the `Date` of the answer, so that it does
 * not matter whether the two clocks agree.
 */
export function readRetryAt(headers: HeadersLike | undefined, now: number): number | undefined {
  const value = readHeader(headers, "retry-after")?.trim() ?? "";
  const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : undefined;
  const at = now + (seconds ?? parseHttpDate(value) - (parseHttpDate(readHeader(headers, "date")) || now));
  return Number.isNaN(at) ? undefined : Math.min(at, maxTimeMs);
}

function parseHttpDate(value = ""): number {
  return httpDate.test(value) ? Date.parse(value.endsWith("GMT") ? value : `${value} GMT`) : Number.NaN;
}
