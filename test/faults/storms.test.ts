import { createClient } from "immersve-client";
import { describe, expect, it } from "vitest";
import { call } from "../client/operation-contract.js";
import { expectNothingLeft, limits, type Options } from "./fault-row.js";
import { type Fault, serveFaults } from "./fault-server.js";
import { answer, ok, reset, turn } from "./faults.js";
import { operations } from "./operations.js";
import { createTestClock } from "./test-clock.js";

async function meet(faults: readonly Fault[], options: Options = {}) {
  const clock = createTestClock();
  const server = await serveFaults(faults, clock);
  const client = createClient({ baseUrl: server.baseUrl, clock, random: () => 0.5, ...limits, ...options });
  return { server, clock, read: () => call(client, operations.safe) };
}

/** What a number of calls at once come to. */
async function callAtOnce(count: number, read: () => ReturnType<typeof call>) {
  const results = await Promise.all(Array.from({ length: count }, read));
  return results.map((result) => (result.ok ? "ok" : result.error.kind));
}

describe("100 calls at once", () => {
  it.each([
    { row: 34, status: 429, kind: "rateLimited", costs: 5 },
    { row: 35, status: 503, kind: "server", costs: 14 },
  ])(
    "row $row: in a $status storm take no more than 500 tokens for repeats",
    async ({ status, kind, costs }) => {
      const { server, clock, read } = await meet([answer(status)]);
      expect(await callAtOnce(100, read)).toEqual(new Array(100).fill(kind));
      expect(server.requests).toHaveLength(100 + Math.floor(500 / costs));
      await expectNothingLeft(server, clock);
    },
  );

  it("row 34: all get through where the limit lets some through each time", async () => {
    // The server takes half of what comes.
    let count = 0;
    const everySecond: Fault = (exchange) => {
      count += 1;
      return (count % 2 === 0 ? ok : answer(429, { headers: { "retry-after": "1" } }))(exchange);
    };
    const { server, clock, read } = await meet([everySecond], { attempts: 100 });
    expect(await callAtOnce(100, read)).toEqual(new Array(100).fill("ok"));
    expect(server.requests.length).toBeLessThanOrEqual(200);
    await expectNothingLeft(server, clock);
  });
});

describe("the tokens of a client", () => {
  it("row 35: are spent on repeats, and none is left for other calls", async () => {
    const { server, read } = await meet([answer(503)], { retryTokens: 28 });
    expect(await read()).toMatchObject({ error: { kind: "server", attempts: 3 } });
    expect(await read()).toMatchObject({ error: { kind: "server", attempts: 1 } });
    expect(server.requests).toHaveLength(4);
  });

  it("row 35: come back with a success", async () => {
    const { read } = await meet([answer(503), ok, answer(503), ok, reset, ok], { retryTokens: 14 });
    for (let n = 0; n < 3; n += 1) expect(await read()).toMatchObject({ ok: true, attempts: 2 });
  });

  it("row 35: come back after a storm, however long it was", async () => {
    const calm = new Array(20).fill(ok);
    const { read } = await meet([answer(503), answer(503), answer(503), ...calm, answer(503), ok], {
      retryTokens: 14,
    });
    expect(await read()).toMatchObject({ error: { attempts: 2 } });
    expect(await read()).toMatchObject({ error: { attempts: 1 } });
    for (const _ of calm) expect(await read()).toMatchObject({ ok: true, attempts: 1 });
    expect(await read()).toMatchObject({ ok: true, attempts: 2 });
  });

  it("row 35: may be none at all", async () => {
    const { server, read } = await meet([answer(503), ok], { retryTokens: 0 });
    expect(await read()).toMatchObject({ error: { kind: "server", attempts: 1 } });
    expect(server.requests).toHaveLength(1);
  });

  it("row 35: are each client's own", async () => {
    const storm = await meet([answer(503)], { retryTokens: 14 });
    await storm.read();
    const { read } = await meet([answer(503), ok], { retryTokens: 14 });
    expect(await read()).toMatchObject({ ok: true, attempts: 2 });
  });
});

describe("a connection that is kept", () => {
  it("row 37: and reset when it is used again, 100 times: 100 reads are ok", async () => {
    const onlyOnce: Fault = (exchange) => (exchange.countOnSocket === 1 ? ok : reset)(exchange);
    const { server, clock, read } = await meet([onlyOnce]);
    for (let n = 0; n < 100; n += 1) expect(await read()).toMatchObject({ ok: true });
    // Connections are kept at all, or the test would be of nothing.
    expect(server.requests.length).toBeGreaterThan(150);
    await expectNothingLeft(server, clock);
  });

  it("row 37: and reset while nobody uses it, 100 times: 100 reads are ok", async () => {
    const thenReset: Fault = (exchange) => {
      exchange.response.once("close", () => setImmediate(() => exchange.socket.resetAndDestroy()));
      return ok(exchange);
    };
    const { server, clock, read } = await meet([thenReset]);
    for (let n = 0; n < 100; n += 1) {
      expect(await read()).toMatchObject({ ok: true });
      if (n % 2 === 0) await turn();
    }
    await expectNothingLeft(server, clock);
  });
});
