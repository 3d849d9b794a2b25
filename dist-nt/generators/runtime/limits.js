/** Longest delay that timers take: anything above would fire at once. */
const highest = 2 ** 31 - 1;
const defaults = {
    attempts: 3,
    attemptTimeoutMs: 30_000,
    deadlineMs: 90_000,
    baseDelayMs: 200,
    throttledDelayMs: 1000,
    maxDelayMs: 8000,
    maxRetryAfterMs: 30_000,
    maxErrorBytes: 1_000_000,
    maxDataBytes: 10_000_000,
    retryTokens: 500,
};
/** What they are called. */
export const limitNames = Object.keys(defaults);
/**
 * The limits that apply: of the first that sets one, else the default.
 *
 * @throws {RangeError} where one is no whole number, or out of its range
 */
export function toLimits(...sets) {
    const limits = { ...defaults };
    for (const name of limitNames) {
        const value = sets.find((set) => set[name] !== undefined)?.[name] ?? defaults[name];
        // A wait may be none at all, as may retries.
        const lowest = /Delay|After|Tokens/.test(name) ? 0 : 1;
        if (!(Number.isInteger(value) && value >= lowest && value <= highest))
            throw new RangeError(`${name} must be an integer, ${lowest} to ${highest}`);
        limits[name] = value;
    }
    return limits;
}
