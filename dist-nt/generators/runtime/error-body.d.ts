/**
 * A body as plain data that can be printed: without hidden properties and without `__proto__`, every text redacted.
 * `undefined` where there is none, or more than an error keeps.
 *
 * @param hidden names of properties that are left out, at any depth
 * @param secrets values that are taken out of every text
 */
export declare function copyBody(body: unknown, hidden: readonly string[], secrets: readonly string[]): unknown;
