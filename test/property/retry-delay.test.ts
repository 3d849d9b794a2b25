import fc from "fast-check";
import { createClient } from "immersve-client";
import type { AllLimits } from "immersve-client/runtime/limits";
import { describe, expect, it } from "vitest";
import { call, operation } from "../client/operation-contract.js";
import { createTestClock } from "../faults/test-clock.js";

const highestTimer = 2 ** 31 - 1;
const latestTime = 8.64e15;
const read = operation({ method: "GET", replay: "safe" });

/** A read that gets the same answer whenever it is sent; time passes only while it waits. */
async function callUnder({ status, headers, now, random, limits }: Circumstances) {
  const clock = createTestClock(-1, now);
  const client = createClient({
    baseUrl: "http://127.0.0.1:9",
    clock,
    random: () => random,
    fetch: async () => new Response(null, { status, headers }),
    hooks: { retry: () => setImmediate(clock.passNext) },
    ...limits,
  });
  const { error } = await call(client, read);
  if (!error) throw new Error(`${status} is no success`);
  const waits = error.trace.slice(1).map(({ waitMs }) => waitMs ?? Number.NaN);
  return { error, waits, clock };
}

interface Circumstances {
  readonly status: number;
  readonly headers: Headers;
  readonly now: number;
  readonly random: number;
  readonly limits: AllLimits;
}

const upTo = (max: number) => fc.oneof(fc.nat(max), fc.constantFrom(0, 1, max));
const limits: fc.Arbitrary<AllLimits> = fc.record({
  attempts: fc.integer({ min: 1, max: 8 }),
  attemptTimeoutMs: fc.constant(highestTimer),
  deadlineMs: fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.constant(highestTimer)),
  baseDelayMs: upTo(60_000),
  throttledDelayMs: upTo(highestTimer),
  maxDelayMs: upTo(highestTimer),
  maxRetryAfterMs: upTo(highestTimer),
  maxErrorBytes: fc.constant(1000),
  maxDataBytes: fc.constant(1000),
});
const now = fc.oneof(
  // As far as a `Date` reaches, less what may be waited for.
  fc.integer({ min: 0, max: 8e15 }),
  fc.integer({ min: Date.UTC(2020), max: Date.UTC(2040) }),
);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const status = fc.constantFrom(408, 429, 500, 502, 503, 504);

const httpDate = fc.date({ noInvalidDate: true }).map((date) => date.toUTCString());
const headerText = fc.oneof(
  httpDate,
  fc.nat().map(String),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.double().map(String),
  fc.string({ unit: "grapheme-ascii" }),
  fc.constantFrom("", "0", "-1", "1.5", "0x10", "1e9", "Infinity", "soon", "Mon, 02 Nov 2026 12:00:00 GMT"),
);
const headers = fc
  .record({ "retry-after": headerText, date: headerText }, { requiredKeys: [] })
  .map((record) => new Headers(record));

describe("the wait before a repeat", () => {
  it("stays within its bounds, whatever the header and the time are", async () => {
    let repeats = 0;
    const circumstances = fc.record({ status, headers, now, random, limits });
    const property = fc.asyncProperty(circumstances, async (given) => {
      const { error, waits, clock } = await callUnder(given);
      const { attempts, deadlineMs, maxDelayMs, maxRetryAfterMs } = given.limits;
      repeats += waits.length;
      expect(error.attempts).toBeLessThanOrEqual(attempts);
      for (const wait of waits) {
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(Math.max(maxDelayMs, maxRetryAfterMs));
      }
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(deadlineMs);
      for (const delay of clock.delays) {
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(highestTimer);
      }
      expect(clock.pending()).toBe(0);
    });
    await fc.assert(property, { numRuns: 1000 });
    expect(repeats).toBeGreaterThan(500);
  });

  it("is never shorter than what the API asks for in seconds, or there is none", async () => {
    const circumstances = fc.record({ status, now, random, limits, seconds: fc.nat(40_000) });
    const property = fc.asyncProperty(circumstances, async ({ seconds, ...given }) => {
      const headers = new Headers({ "retry-after": `${seconds}` });
      const { error, waits, clock } = await callUnder({ ...given, headers });
      for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(seconds * 1000);
      if (seconds * 1000 > given.limits.maxRetryAfterMs) expect(error.attempts).toBe(1);
      expect(error.retryAt).toBe(
        error.status === 408 ? undefined : Math.min(clock.now() + seconds * 1000, latestTime),
      );
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it("is the same for a date, however wrong a clock is", async () => {
    const skew = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const circumstances = fc.record({ status, random, limits, skew, seconds: fc.nat(40_000) });
    const property = fc.asyncProperty(circumstances, async ({ seconds, skew, ...given }) => {
      const now = Date.UTC(2026, 10, 2, 12);
      const theirs = now + skew * 1000;
      const dates = new Headers({
        "retry-after": new Date(theirs + seconds * 1000).toUTCString(),
        date: new Date(theirs).toUTCString(),
      });
      const inSeconds = new Headers({ "retry-after": `${seconds}` });
      const byDate = await callUnder({ ...given, now, headers: dates });
      const bySeconds = await callUnder({ ...given, now, headers: inSeconds });
      expect(byDate.waits).toEqual(bySeconds.waits);
      expect(byDate.error.retryAt).toBe(bySeconds.error.retryAt);
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it("is a part of a span that doubles, where the API asks for nothing", async () => {
    const circumstances = fc.record({ status, now, random, limits });
    const property = fc.asyncProperty(circumstances, async (given) => {
      const { waits } = await callUnder({ ...given, headers: new Headers() });
      const { baseDelayMs, throttledDelayMs, maxDelayMs } = given.limits;
      const base = given.status === 429 ? throttledDelayMs : baseDelayMs;
      const spans = waits.map((_, index) => Math.min(base * 2 ** index, maxDelayMs));
      expect(waits).toEqual(spans.map((span) => given.random * span));
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
