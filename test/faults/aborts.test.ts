import { getEventListeners } from "node:events";
import { createClient } from "immersve-client";
import { describe, expect, it } from "vitest";
import { call } from "../client/operation-contract.js";
import { expectNothingLeft, expectPlain, limits } from "./fault-row.js";
import { type Fault, holdRefusedUrl, serveFaults } from "./fault-server.js";
import { answer, begin, ok, reset, turn } from "./faults.js";
import { inputs, operations, type Replay } from "./operations.js";
import { createTestClock } from "./test-clock.js";

interface StartOptions {
  readonly baseUrl?: string;
  readonly givesUpInHook?: boolean;
  /** Only what the platform's own fetch says of a connection proves that nothing was sent. */
  readonly isPlatforms?: boolean;
}

/**
 * A call under a clock that stands still: what it comes to, it comes to without waiting for time to pass.
 *
 * @param toFaults gets what gives the call up
 */
async function start(
  replay: Replay,
  toFaults: (giveUp: () => void) => readonly Fault[],
  { baseUrl, givesUpInHook = false, isPlatforms = false }: StartOptions = {},
) {
  const clock = createTestClock(0);
  const controller = new AbortController();
  const { signal } = controller;
  const giveUp = () => controller.abort(new Error("s3cret"));
  const server = await serveFaults(toFaults(giveUp), clock);
  let startWaiting = () => {};
  const waiting = new Promise<void>((resolve) => {
    startWaiting = resolve;
  });
  const client = createClient({
    baseUrl: baseUrl ?? server.baseUrl,
    clock,
    ...(!isPlatforms && { fetch: server.fetch }),
    hooks: { retry: givesUpInHook ? giveUp : startWaiting },
    ...limits,
  });
  const result = call(client, operations[replay], { ...inputs[replay], signal });
  return { result, giveUp, waiting, server, clock, signal };
}

async function expectAborted(
  { result, server, clock, signal }: Awaited<ReturnType<typeof start>>,
  requests: number,
  want: object,
): Promise<void> {
  const { error } = await result;
  expect(error).toMatchObject({ kind: "aborted", ...want });
  if (error) expectPlain(error);
  await expectNothingLeft(server, clock);
  expect(server.requests).toHaveLength(requests);
  expect(getEventListeners(signal, "abort")).toEqual([]);
}

describe("row 38: a call that is given up", () => {
  it("before it begins: nothing is sent", async () => {
    const clock = createTestClock(0);
    const server = await serveFaults([ok], clock);
    const client = createClient({ baseUrl: server.baseUrl, clock, ...limits });
    const { error } = await call(client, operations.safe, { signal: AbortSignal.abort() });
    expect(error).toMatchObject({ kind: "aborted", outcome: "notSent", attempts: 0 });
    expect(server.requests).toEqual([]);
    await expectNothingLeft(server, clock);
  });

  it("while the connection is made: nothing arrives", async () => {
    const started = await start("safe", () => [ok]);
    started.giveUp();
    await expectAborted(started, 0, {});
  });

  const head = "Content-Length: 99\r\n\r\n{";
  const onItsWay = [
    { name: "before any answer", fault: () => {}, want: { outcome: "unknown" } },
    {
      name: "in the body of a 200",
      fault: begin(200, head, () => {}),
      want: { outcome: "applied", status: 200, requestId: "r-1" },
    },
    {
      name: "in the body of a 403",
      fault: begin(403, head, () => {}),
      want: { outcome: "notApplied", status: 403, requestId: "r-1" },
    },
    {
      name: "in the body of a 503",
      fault: begin(503, head, () => {}),
      want: { outcome: "unknown", status: 503, requestId: "r-1" },
    },
  ].flatMap((row) => (["safe", "keyed", "once"] as const).map((replay) => ({ ...row, replay })));

  it.each(onItsWay)("$name, $replay: no more requests", async ({ fault, replay, want }) => {
    const thenGiveUp = (giveUp: () => void): Fault => {
      return async (exchange) => {
        await fault(exchange);
        giveUp();
      };
    };
    const started = await start(replay, (giveUp) => [thenGiveUp(giveUp), ok]);
    await expectAborted(started, 1, { ...want, attempts: 1 });
  });

  it.each([
    { name: "a 503", fault: answer(503), want: { outcome: "unknown" } },
    { name: "a 429", fault: answer(429), want: { outcome: "notApplied" } },
    { name: "a reset", fault: reset, want: { outcome: "unknown" } },
  ])("in back-off after $name: no more requests", async ({ fault, want }) => {
    const started = await start("keyed", () => [fault, ok]);
    await started.waiting;
    await turn();
    started.giveUp();
    await expectAborted(started, 1, { ...want, attempts: 1 });
  });

  it("by the hook that is told of the back-off: nobody waits, no more requests", async () => {
    const started = await start("keyed", () => [answer(503), ok], { givesUpInHook: true });
    await expectAborted(started, 1, { outcome: "unknown", attempts: 1 });
  });

  it("in back-off after a refused connection: nothing was sent", async () => {
    const started = await start("once", () => [ok], { baseUrl: await holdRefusedUrl(), isPlatforms: true });
    await started.waiting;
    await turn();
    started.giveUp();
    await expectAborted(started, 0, { outcome: "notSent", attempts: 1 });
  });

  it("of which many share one signal: it has one listener, and none in the end", async () => {
    const clock = createTestClock(0);
    const controller = new AbortController();
    const { signal } = controller;
    const server = await serveFaults(
      Array(12).fill(() => {}),
      clock,
    );
    const client = createClient({ baseUrl: server.baseUrl, clock, ...limits });
    const calls = Array.from({ length: 12 }, () => call(client, operations.safe, { signal }));
    await turn();
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort();
    for (const { error } of await Promise.all(calls)) expect(error).toMatchObject({ kind: "aborted" });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("in a redirect: nobody follows it", async () => {
    const redirect = answer(302, { headers: { location: "/things" } });
    const giveUpAtThird = (giveUp: () => void): readonly Fault[] => [redirect, redirect, giveUp, ok];
    await expectAborted(await start("safe", giveUpAtThird), 3, { outcome: "unknown", attempts: 1 });
  });
});
