import type { RetryAdvice } from "../contract/contract.js";
/** What `retry` means to a reader. */
export declare const retrySentences: Readonly<Record<RetryAdvice, string>>;
