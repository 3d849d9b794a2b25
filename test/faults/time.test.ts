import { createClient } from "immersve-client";
import { afterEach, describe, expect, it, vi } from "vitest";
import { call } from "../client/operation-contract.js";
import { expectNothingLeft, limits } from "./fault-row.js";
import { serveFaults } from "./fault-server.js";
import { answer, begin, ok, silence, stall } from "./faults.js";
import { operations } from "./operations.js";
import { createTestClock, startOfTime } from "./test-clock.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the time that a call may take", () => {
  it("row 7: is 30 seconds for a request and 90 for all, unless somebody sets it", async () => {
    // Nothing passes by itself: each request, and each wait, takes its whole time.
    const clock = createTestClock(0);
    const server = await serveFaults([silence], clock);
    const hooks = { retry: () => setImmediate(clock.passNext) };
    const client = createClient({ baseUrl: server.baseUrl, clock, hooks, random: () => 0.5 });
    const { error } = await call(client, operations.safe);
    expect(error).toMatchObject({ kind: "timeout", attempts: 3 });
    expect(error?.trace.map(({ durationMs }) => durationMs)).toEqual([30_000, 30_000, 29_700]);
    expect(clock.now()).toBe(startOfTime + 90_000);
    await expectNothingLeft(server, clock);
  });

  it.each([503, 429])("row 8: ends in the body of a %i, which the error still tells of", async (status) => {
    const clock = createTestClock();
    const fault = begin(status, "Content-Length: 99\r\n\r\n{", stall);
    const server = await serveFaults([fault, ok], clock);
    const client = createClient({
      baseUrl: server.baseUrl,
      clock,
      fetch: server.fetch,
      attemptTimeoutMs: 200_000,
      deadlineMs: 100_000,
    });
    const { error } = await call(client, operations.safe);
    expect(error).toMatchObject({ kind: "timeout", status, requestId: "r-1", attempts: 1 });
    expect(clock.now()).toBe(startOfTime + 100_000);
    await expectNothingLeft(server, clock);
  });

  it("row 7: holds for credentials too", async () => {
    const clock = createTestClock(0);
    const server = await serveFaults([ok], clock);
    const auth = { authorize: () => new Promise<never>(() => setImmediate(clock.passNext)) };
    const client = createClient({ baseUrl: server.baseUrl, clock, auth });
    const { error } = await call(client, operations.safe);
    expect(error).toMatchObject({ kind: "timeout", outcome: "notSent", attempts: 0 });
    expect(clock.now()).toBe(startOfTime + 90_000);
    expect(server.requests).toEqual([]);
    await expectNothingLeft(server, clock);
  });

  it("row 36: is not slept away where the next request would come too late", async () => {
    const clock = createTestClock();
    const server = await serveFaults([answer(503), ok], clock);
    const options = { baseDelayMs: 80_000, maxDelayMs: 80_000, random: () => 0.999 };
    const client = createClient({
      baseUrl: server.baseUrl,
      clock,
      ...limits,
      ...options,
      deadlineMs: 70_000,
    });
    expect((await call(client, operations.safe)).error).toMatchObject({ kind: "server", attempts: 1 });
    await expectNothingLeft(server, clock);
  });
});

it("row 46: the clock of the client is the only one that a call looks at", async () => {
  const clock = createTestClock();
  const answers = [503, 429, 200];
  const fetch = async () => new Response("{}", { status: answers.shift() ?? 500 });
  const others = [
    vi.spyOn(globalThis, "setTimeout"),
    vi.spyOn(globalThis, "setInterval"),
    vi.spyOn(AbortSignal, "timeout"),
    vi.spyOn(Date, "now"),
  ];
  const client = createClient({ baseUrl: "http://127.0.0.1:9", clock, fetch });
  expect(await call(client, operations.safe)).toMatchObject({ ok: true, attempts: 3 });
  for (const other of others) expect(other).not.toHaveBeenCalled();
});

it("row 46: the platform's clock is used where there is no other, and nothing of it is left", async () => {
  const start = vi.spyOn(globalThis, "setTimeout");
  const stop = vi.spyOn(globalThis, "clearTimeout");
  const answers = [503, 200];
  const fetch = async () => new Response("{}", { status: answers.shift() ?? 500 });
  const client = createClient({ baseUrl: "http://127.0.0.1:9", fetch, random: () => 0 });
  const startedAt = Date.now();
  const result = await call(client, operations.safe);
  expect(result).toMatchObject({ ok: true, attempts: 2 });
  expect(result.ok && result.trace[0]?.startedAt).toBeGreaterThanOrEqual(startedAt);
  expect(start.mock.calls.map(([, delayMs]) => delayMs)).toEqual([90_000, 30_000, 0, 30_000]);
  for (const { value } of start.mock.results) expect(stop).toHaveBeenCalledWith(value);
});
