/** What a function threw. Plain data, and nothing secret is in it. */
export interface ErrorCause {
  /** Such as `TypeError`. */
  readonly name: string;
  readonly message: string;
}

/** What was thrown, as plain data; of a failure of `fetch`, what lies beneath it. */
export function toCause(thrown: unknown): ErrorCause {
  const { cause } = (thrown ?? {}) as { readonly cause?: unknown };
  const deepest = cause instanceof Error ? cause : thrown;
  return deepest instanceof Error
    ? { name: `${deepest.name}`, message: `${deepest.message}` }
    : { name: typeof deepest, message: String(deepest) };
}
