import type { HeaderReader } from "./headers.js";
/**
 * When the API takes requests again, by the caller's clock, in milliseconds since 1970 and never in the past:
 * `Retry-After`, and where a 429 has none, what it says of its limit.
 */
export declare function readRetryAt(headers: HeaderReader | undefined, status: number, now: number): number | undefined;
