import { getEventListeners } from "node:events";
import type { ServerResponse } from "node:http";
import { bearer, createClient } from "immersve-client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Behaviour, findRefusedUrl, serve } from "./local-server.js";
import { clientOf, orderCard, readCard } from "./sample-calls.js";

// The client's timer is driven by hand, so that no test depends on how fast the machine is.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A promise, and the function that fulfils it. */
function signalOf<T>() {
  let raise = (_value: T) => {};
  const raised = new Promise<T>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}

/** Lets everything that is ready run. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Serves by `stall`, which never ends an answer; tells when the request, and the head of the answer, arrived. */
async function serveStalling(stall: Behaviour) {
  const request = signalOf<ServerResponse>();
  const head = signalOf<void>();
  const { baseUrl, requests } = await serve((response, received) => {
    stall(response, received);
    request.raise(response);
  });
  const client = clientOf(baseUrl, {
    attemptTimeoutMs: 30_000,
    fetch: async (sent) => {
      const response = await fetch(sent);
      head.raise();
      return response;
    },
  });
  return { client, requests, requestArrived: request.raised, headArrived: head.raised };
}

const never: Behaviour = () => {};
const stallAfter =
  (status: number, body: string): Behaviour =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.write(body);
  };

describe("a server that stalls", () => {
  const rows = [
    { name: "before the head", stall: never, status: undefined, outcome: "unknown" },
    { name: "in the body of a 200", stall: stallAfter(200, '{"cardId":'), status: 200, outcome: "applied" },
    { name: "after the body of a 200", stall: stallAfter(200, "{}"), status: 200, outcome: "applied" },
    { name: "in the body of a 302", stall: stallAfter(302, "{"), status: 302, outcome: "unknown" },
    { name: "in the body of a 403", stall: stallAfter(403, "{"), status: 403, outcome: "notApplied" },
    { name: "in the body of a 500", stall: stallAfter(500, "{"), status: 500, outcome: "unknown" },
  ] as const;

  it.each(rows)("$name: timeout at the deadline, $outcome", async ({ stall, status, outcome }) => {
    const hasHead = status !== undefined;
    const { client, requests, requestArrived, headArrived } = await serveStalling(stall);
    const settled = vi.fn();
    const call = orderCard(client).then((result) => {
      settled();
      return result;
    });
    await requestArrived;
    if (hasHead) await headArrived;
    await settle();
    vi.advanceTimersByTime(29_999);
    await settle();
    expect(settled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(await call).toEqual({
      ok: false,
      error: {
        kind: "timeout",
        operation: "create-card",
        message: "create-card failed: timeout",
        outcome,
        attempts: 1,
        trace: [expect.objectContaining({ failure: "timeout" })],
        ...(status && { status }),
      },
    });
    expect(requests).toHaveLength(1);
  });

  it("ends at the deadline though bytes keep coming", async () => {
    const { client, requestArrived, headArrived } = await serveStalling(stallAfter(200, "{"));
    const call = orderCard(client);
    const response = await requestArrived;
    await headArrived;
    for (let second = 0; second < 30; second += 1) {
      response.write(" ");
      await settle();
      vi.advanceTimersByTime(1000);
    }
    expect((await call).error).toMatchObject({ kind: "timeout", outcome: "applied" });
  });

  it("is hung up on", async () => {
    const { client, requestArrived } = await serveStalling(never);
    const call = orderCard(client, { attemptTimeoutMs: 5 });
    const response = await requestArrived;
    const hungUp = new Promise((resolve) => response.once("close", resolve));
    vi.advanceTimersByTime(5);
    await call;
    await hungUp;
    expect(response.writableEnded).toBe(false);
  });

  it("keeps to the time of the call before that of the client", async () => {
    const { client, requestArrived } = await serveStalling(never);
    const call = orderCard(client, { attemptTimeoutMs: 100 });
    await requestArrived;
    vi.advanceTimersByTime(100);
    expect((await call).error?.kind).toBe("timeout");
  });
});

describe("the time for a call", () => {
  const wrong = [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31];

  it.each(wrong)("cannot be %d", async (attemptTimeoutMs) => {
    const { baseUrl, requests } = await serve({ body: {} });
    expect(() => createClient({ attemptTimeoutMs })).toThrow(RangeError);
    await expect(orderCard(clientOf(baseUrl), { attemptTimeoutMs })).rejects.toThrow(RangeError);
    expect(requests).toEqual([]);
  });

  it.each([1, 2 ** 31 - 1])("can be %d", async (attemptTimeoutMs) => {
    const { baseUrl } = await serve({ body: {} });
    expect(await orderCard(clientOf(baseUrl, { attemptTimeoutMs }))).toMatchObject({ ok: true });
    expect(await orderCard(clientOf(baseUrl), { attemptTimeoutMs })).toMatchObject({ ok: true });
  });

  it("leaves no timer behind, whatever the call comes to", async () => {
    const start = vi.spyOn(globalThis, "setTimeout");
    const stop = vi.spyOn(globalThis, "clearTimeout");
    const [attemptTimeoutMs, deadlineMs] = [12_345, 54_321];
    const limits = { attemptTimeoutMs, deadlineMs };
    for (const status of [200, 302, 403, 500]) {
      const { baseUrl } = await serve({ status, body: {} });
      await orderCard(clientOf(baseUrl, limits));
    }
    await orderCard(clientOf(await findRefusedUrl(), limits));
    await expect(orderCard(clientOf("http://127.0.0.1", limits), { headers: { "": "" } })).rejects.toThrow();
    const ours = [attemptTimeoutMs, deadlineMs] as readonly unknown[];
    const started = start.mock.results.filter((_, index) => ours.includes(start.mock.calls[index]?.[1]));
    expect(started).toHaveLength(10);
    for (const { value } of started) expect(stop).toHaveBeenCalledWith(value);
  });
});

describe("a caller who gives up", () => {
  const aborted = (outcome: string, attempts: number, status?: number) => ({
    ok: false,
    error: {
      kind: "aborted",
      operation: "create-card",
      message: "create-card failed: aborted",
      outcome,
      attempts,
      trace: expect.any(Array),
      ...(status && { status }),
    },
  });

  it("before the call: nothing is sent, and nobody is asked for credentials", async () => {
    const { baseUrl, requests } = await serve({ body: {} });
    const token = vi.fn(() => "t");
    const result = await orderCard(clientOf(baseUrl, { auth: bearer(token) }), {
      signal: AbortSignal.abort(),
    });
    expect(result).toEqual(aborted("notSent", 0));
    expect(token).not.toHaveBeenCalled();
    expect(requests).toEqual([]);
  });

  it("while credentials are fetched: nothing is sent", async () => {
    const { baseUrl, requests } = await serve({ body: {} });
    const controller = new AbortController();
    const token = async () => {
      controller.abort();
      return "t";
    };
    const { signal } = controller;
    expect(await orderCard(clientOf(baseUrl, { auth: bearer(token) }), { signal })).toEqual(
      aborted("notSent", 0),
    );
    await settle();
    expect(requests).toEqual([]);
  });

  it("while credentials never come: nothing is sent", async () => {
    const { baseUrl, requests } = await serve({ body: {} });
    const controller = new AbortController();
    const client = clientOf(baseUrl, { auth: bearer(() => new Promise(() => {})) });
    const call = orderCard(client, { signal: controller.signal });
    await settle();
    controller.abort();
    expect(await call).toEqual(aborted("notSent", 0));
    expect(requests).toEqual([]);
  });

  it("before the answer: nobody knows what happened", async () => {
    const { client, requests, requestArrived } = await serveStalling(never);
    const controller = new AbortController();
    const call = orderCard(client, { signal: controller.signal });
    const response = await requestArrived;
    const hungUp = new Promise((resolve) => response.once("close", resolve));
    controller.abort();
    expect(await call).toEqual(aborted("unknown", 1));
    await hungUp;
    expect(requests).toHaveLength(1);
  });

  it.each([
    { status: 200, outcome: "applied" },
    { status: 403, outcome: "notApplied" },
    { status: 502, outcome: "unknown" },
  ])("in the body of a $status: $outcome", async ({ status, outcome }) => {
    const { client, headArrived } = await serveStalling(stallAfter(status, "{"));
    const controller = new AbortController();
    const call = orderCard(client, { signal: controller.signal });
    await headArrived;
    await settle();
    controller.abort();
    expect(await call).toEqual(aborted(outcome, 1, status));
  });

  it("with a reason of any kind gets the same error, and no secret of it", async () => {
    for (const reason of [new Error("s3cret"), "s3cret", undefined, null]) {
      const { client, requestArrived } = await serveStalling(never);
      const controller = new AbortController();
      const call = orderCard(client, { signal: controller.signal });
      await requestArrived;
      controller.abort(reason);
      expect(await call).toEqual(aborted("unknown", 1));
    }
  });

  it("after the call changes nothing", async () => {
    const { baseUrl } = await serve({ body: { cardId: "c" } });
    const controller = new AbortController();
    const result = await orderCard(clientOf(baseUrl), { signal: controller.signal });
    controller.abort();
    expect(result).toMatchObject({ ok: true, data: { cardId: "c" } });
  });

  it("leaves no listener on the signal, whatever the call comes to", async () => {
    const controller = new AbortController();
    for (const status of [200, 403, 500]) {
      const { baseUrl } = await serve({ status, body: {} });
      await readCard(clientOf(baseUrl), { signal: controller.signal });
    }
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  it("leaves no timer behind where the signal is none", async () => {
    for (const signal of [{}, 1]) {
      const call = orderCard(clientOf("http://127.0.0.1:9"), { signal: signal as never });
      await expect(call).rejects.toThrow(TypeError);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});

describe("a fetch of one's own that does not heed its signal", () => {
  it.each([
    { name: "never answers", fetch: () => new Promise<Response>(() => {}), outcome: "unknown" },
    {
      name: "answers without an end",
      fetch: async () => new Response(new ReadableStream()),
      outcome: "applied",
    },
  ])("is left at the deadline: $name", async ({ fetch, outcome }) => {
    const call = orderCard(clientOf("http://127.0.0.1:9", { fetch, attemptTimeoutMs: 1000 }));
    await settle();
    vi.advanceTimersByTime(1000);
    expect((await call).error).toMatchObject({ kind: "timeout", outcome, attempts: 1 });
  });
});

describe("credentials that never come", () => {
  it("are waited for no longer than the deadline", async () => {
    const { baseUrl, requests } = await serve({ body: {} });
    const client = clientOf(baseUrl, { auth: bearer(() => new Promise(() => {})), deadlineMs: 1000 });
    const call = orderCard(client);
    await settle();
    vi.advanceTimersByTime(1000);
    expect((await call).error).toMatchObject({ kind: "timeout", outcome: "notSent", attempts: 0 });
    expect(requests).toEqual([]);
  });
});
