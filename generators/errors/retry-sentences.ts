import type { RetryAdvice } from "../contract/contract.js";

/** What `retry` means to a reader. */
export const retrySentences: Readonly<Record<RetryAdvice, string>> = {
  never: "never.",
  "after-fix": "after the fix; never unchanged.",
  "after-delay": "later, with growing delay.",
  "after-credentials": "with new credentials.",
};
