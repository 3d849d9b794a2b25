import { createClient, rotatingAuth, type TokenRotation } from "immersve-client";
import { describe, expect, it, vi } from "vitest";
import { call } from "../client/operation-contract.js";
import { expectNothingLeft, limits } from "./fault-row.js";
import type { Exchange } from "./fault-server.js";
import { turn, until } from "./faults.js";
import { inputs, operations, type Replay } from "./operations.js";
import { swapToken } from "./swap-token.js";
import { createTestClock, startOfTime } from "./test-clock.js";
import { type Hold, pairOf, serveTokens, type TokenServer, together } from "./token-server.js";

/** A client whose first pair of tokens is spent. */
async function start(rotation: Partial<TokenRotation> = {}, hold?: Hold, first: object = {}) {
  // Waits pass by themselves, while the time for a swap does not.
  const clock = createTestClock(29_000);
  const server = await serveTokens(clock, hold);
  const exchange = (token: string, signal: AbortSignal) => swapToken(server.baseUrl, token, signal);
  const auth = rotatingAuth({ ...pairOf(0), ...first }, { exchange, clock, ...rotation });
  const client = createClient({ baseUrl: server.baseUrl, auth, clock, ...limits });
  const send = (replay: Replay = "once", options: object = {}) =>
    call(client, operations[replay], { ...inputs[replay], ...options });
  return { server, clock, send };
}

const fifty = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: 50 }, make));

describe("row 39: 50 calls at once, all answered 401", () => {
  it.each(["safe", "keyed", "once"] as const)("swap the token once, and go through: %s", async (replay) => {
    const { server, clock, send } = await start({}, together(50));
    const results = await fifty(() => send(replay));
    for (const result of results) expect(result).toMatchObject({ ok: true, attempts: 2 });
    expect(server.exchanges).toEqual(["refresh-0"]);
    expect(server.calls()).toHaveLength(100);
    await expectNothingLeft(server, clock);
  });

  it("count the repeat after a 401 beside their attempts", async () => {
    const { server, send } = await start();
    expect(await send("once", { attempts: 1 })).toMatchObject({ ok: true, attempts: 2 });
    expect(server.exchanges).toHaveLength(1);
  });

  it("go on once the new pair is stored, and not before", async () => {
    let store = () => {};
    const save = vi.fn(() => new Promise<void>((resolve) => (store = resolve)));
    const { server, send } = await start({ save }, together(50));
    const results = fifty(send);
    await until(() => save.mock.calls.length > 0);
    for (let n = 0; n < 20; n += 1) await turn();
    expect(server.calls()).toHaveLength(50);
    store();
    expect((await results).filter(({ ok }) => ok)).toHaveLength(50);
    expect(save.mock.calls).toEqual([[pairOf(1)]]);
  });

  it("go on with a token that is still good where the new pair cannot be stored, and say so", async () => {
    const onFailure = vi.fn(() => {
      throw new Error("nobody hears this");
    });
    const save = () => Promise.reject(new Error("disk full"));
    const first = { expiresAt: startOfTime + 59_999, accessToken: "access-1" };
    const { server, send } = await start({ save, onFailure }, undefined, first);
    expect(await send()).toMatchObject({ ok: true });
    expect(onFailure.mock.calls).toEqual([[new Error("disk full")]]);
    expect(server.exchanges).toEqual(["refresh-0"]);
  });

  it("are not made where the token is known to have expired: it is swapped before", async () => {
    const { server, send } = await start({}, undefined, { expiresAt: startOfTime + 59_999 });
    for (const result of await fifty(send)) expect(result).toMatchObject({ ok: true, attempts: 1 });
    expect(server.exchanges).toEqual(["refresh-0"]);
    expect(server.calls()).toHaveLength(50);
  });
});

describe("row 40: a refresh that is refused", () => {
  const refuse = () => vi.fn(async () => undefined);

  it("is the end, for all calls, without a loop", async () => {
    const exchange = refuse();
    const { server, clock, send } = await start({ exchange }, together(50));
    for (const { error } of await fifty(send))
      expect(error).toMatchObject({ kind: "unauthorized", outcome: "notApplied", attempts: 1 });
    expect((await send()).error).toMatchObject({ kind: "credentials", outcome: "notSent", attempts: 0 });
    expect(exchange).toHaveBeenCalledTimes(1);
    expect(server.calls()).toHaveLength(50);
    await expectNothingLeft(server, clock);
  });

  it("is the end before a call too", async () => {
    const exchange = refuse();
    const { server, send } = await start({ exchange }, undefined, { expiresAt: startOfTime });
    for (const { error } of await fifty(send))
      expect(error).toMatchObject({ kind: "credentials", attempts: 0 });
    expect(exchange).toHaveBeenCalledTimes(1);
    expect(server.calls()).toEqual([]);
  });

  it("is tried again with the next call where nobody knows what became of it", async () => {
    const exchange = vi.fn(async (): Promise<undefined> => {
      throw new Error("no route to the token server");
    });
    const { server, clock, send } = await start({ exchange });
    const cause = { name: "Error", message: "no route to the token server" };
    for (let n = 1; n <= 3; n += 1) {
      const { error } = await send();
      expect(error).toMatchObject({
        kind: "credentials",
        outcome: "notApplied",
        status: 401,
        attempts: 1,
        cause,
      });
      expect(exchange).toHaveBeenCalledTimes(n);
    }
    expect(server.calls()).toHaveLength(3);
    await expectNothingLeft(server, clock);
  });

  it("does not come about where the new token is refused too: there is one repeat", async () => {
    const exchange = vi.fn(async () => ({ accessToken: "not-good-either", refreshToken: "next" }));
    const { server, send } = await start({ exchange });
    expect((await send()).error).toMatchObject({ kind: "unauthorized", attempts: 2 });
    expect(exchange).toHaveBeenCalledTimes(1);
    expect(server.calls()).toHaveLength(2);
  });
});

describe("row 41: a refresh that hangs", () => {
  const hang = () => vi.fn((_token: string, _signal: AbortSignal) => new Promise<never>(() => {}));

  /** Until each call has its 401, and waits. */
  const allRefused = async (server: TokenServer) => {
    await server.idle();
    for (let n = 0; n < 20; n += 1) await turn();
  };

  it("is given up in time, by all calls", async () => {
    const exchange = hang();
    const { server, clock, send } = await start({ exchange }, together(50));
    const results = fifty(send);
    await until(() => server.calls().length === 50);
    await allRefused(server);
    clock.pass(30_000);
    const cause = { name: "TimeoutError", message: "the time is up" };
    for (const { error } of await results)
      expect(error).toMatchObject({ kind: "credentials", outcome: "notApplied", attempts: 1, cause });
    expect(exchange).toHaveBeenCalledTimes(1);
    expect(exchange.mock.calls[0]?.[1].aborted).toBe(true);
    expect(server.calls()).toHaveLength(50);
    await expectNothingLeft(server, clock);
  });

  it("holds no call back that is given up itself", async () => {
    const controller = new AbortController();
    const exchange = vi.fn(async (_token: string, signal: AbortSignal) => {
      controller.abort();
      await new Promise<never>((_, reject) => signal.addEventListener("abort", reject));
    });
    const { server, clock, send } = await start({ exchange: exchange as never });
    const { error } = await send("once", { signal: controller.signal });
    expect(error).toMatchObject({ kind: "aborted", outcome: "notApplied", attempts: 1 });
    // Others may be waiting for the same swap: it goes on until its own time is up.
    clock.pass(30_000);
    await until(() => clock.pending() === 0);
    await expectNothingLeft(server, clock);
  });

  it("holds no call back beyond its deadline", async () => {
    const { server, clock, send } = await start({ exchange: hang(), renewTimeoutMs: 200_000 });
    const result = send("once", { deadlineMs: 100_000 });
    await until(() => server.calls().length === 1);
    await allRefused(server);
    clock.pass(100_000);
    expect((await result).error).toMatchObject({ kind: "timeout", outcome: "notApplied", attempts: 1 });
  });
});

describe("row 41: a late 401 for an old token", () => {
  it("swaps nothing: the new token is used", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    let count = 0;
    const holdFirst = (_: Exchange) => {
      count += 1;
      return count === 1 ? released : undefined;
    };
    const { server, clock, send } = await start({}, holdFirst);
    const late = send();
    await until(() => server.calls().length === 1);
    expect(await send()).toMatchObject({ ok: true, attempts: 2 });
    release();
    expect(await late).toMatchObject({ ok: true, attempts: 2 });
    expect(server.exchanges).toEqual(["refresh-0"]);
    expect(server.calls().at(-1)?.headers.authorization).toBe("Bearer access-1");
    await expectNothingLeft(server, clock);
  });
});
