import { describe, expect, it } from "vitest";
import { type Limits, toLimits } from "../../../generators/runtime/limits.js";

const names = Object.keys(toLimits()) as readonly (keyof Limits)[];

describe("limits", () => {
  it("are safe for money by default", () => {
    expect(toLimits()).toEqual({
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
    });
  });

  it("of the call count before those of the client", () => {
    const limits = toLimits({ attempts: 1 }, { attempts: 5, deadlineMs: 7 });
    expect(limits).toMatchObject({ attempts: 1, deadlineMs: 7, baseDelayMs: 200 });
  });

  it.each(names)("are whole numbers that a timer takes: %s", (name) => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "3" as unknown as number]) {
      expect(() => toLimits({ [name]: wrong })).toThrow(RangeError);
      expect(() => toLimits({ [name]: wrong })).toThrow(name);
    }
    expect(toLimits({ [name]: 2 ** 31 - 1 })[name]).toBe(2 ** 31 - 1);
  });

  it("of time and number are 1 at least, waits and retries may be none", () => {
    const nought = names.filter((name) => {
      try {
        return toLimits({ [name]: 0 })[name] === 0;
      } catch {
        return false;
      }
    });
    expect(nought).toEqual([
      "baseDelayMs",
      "throttledDelayMs",
      "maxDelayMs",
      "maxRetryAfterMs",
      "retryTokens",
    ]);
  });
});
