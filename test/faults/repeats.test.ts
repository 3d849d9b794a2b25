import { apiKey, createClient } from "immersve-client";
import { describe, expect, it } from "vitest";
import { call, operation } from "../client/operation-contract.js";
import { orderCard, readCard, secrets } from "../client/sample-calls.js";
import { expectNothingLeft, expectPlain, limits, type Options } from "./fault-row.js";
import { type Fault, holdRefusedUrl, serveFaults } from "./fault-server.js";
import { answer, ok, reset } from "./faults.js";
import { inputs, operations } from "./operations.js";
import { createTestClock } from "./test-clock.js";

async function meet(faults: readonly Fault[], options: Options = {}) {
  const clock = createTestClock();
  const server = await serveFaults(faults, clock);
  const defaults = { baseUrl: server.baseUrl, auth: apiKey(secrets), clock, random: () => 0.5, ...limits };
  return { client: createClient({ ...defaults, ...options }), server, clock };
}

describe("row 1: port refused", () => {
  it.each(["safe", "keyed", "keyless", "once"] as const)(
    "%s: network, after three attempts",
    async (replay) => {
      const clock = createTestClock();
      const client = createClient({ baseUrl: await holdRefusedUrl(), clock, random: () => 0.5, ...limits });
      const { error } = await call(client, operations[replay], inputs[replay]);
      expect(error).toMatchObject({ kind: "network", outcome: "notSent", attempts: 3 });
      expect(error?.trace).toEqual(
        [undefined, 100, 200].map((waitMs) => ({
          startedAt: expect.any(Number),
          durationMs: expect.any(Number),
          failure: "network",
          cause: "ECONNREFUSED",
          ...(waitMs !== undefined && { waitMs }),
        })),
      );
      if (error) expectPlain(error);
      expect(clock.pending()).toBe(0);
    },
  );
});

describe("row 2: a repeat", () => {
  it.each([reset, answer(500), answer(429)])("is the same request, key and bytes", async (fault) => {
    const { client, server, clock } = await meet([fault, fault, ok]);
    const body = { amount: 5, memo: "ü \u2028", left: undefined };
    expect(await call(client, operations.keyed, { ...inputs.keyed, body })).toMatchObject({ ok: true });
    const [first, ...repeats] = server.requests;
    expect(first?.headers["idempotency-key"]).toBe("key-7");
    expect(repeats).toEqual([first, first]);
    await expectNothingLeft(server, clock);
  });

  const inBody = operation({ replay: "keyed", replayKey: { in: "body", name: "requestId" } });

  it.each([
    { name: "the key in its body", body: { requestId: "key-7" }, attempts: 2 },
    { name: "another property in its body", body: { id: "key-7" }, attempts: 1 },
    { name: "an empty key in its body", body: { requestId: "" }, attempts: 1 },
    { name: "no body", body: undefined, attempts: 1 },
  ])("of a write with $name: $attempts requests", async ({ body, attempts }) => {
    const { client, server } = await meet([reset, ok]);
    const result = await call(client, inBody, { body });
    expect(result.ok).toBe(attempts === 2);
    expect(server.requests).toHaveLength(attempts);
  });

  it.each([
    { name: "in capitals", headers: { "IDEMPOTENCY-KEY": "key-7" }, attempts: 2 },
    { name: "empty", headers: { "idempotency-key": "" }, attempts: 1 },
  ])(
    "of a write with a key among the headers of the call, $name: $attempts requests",
    async ({ headers, attempts }) => {
      const { client, server } = await meet([reset, ok]);
      await call(client, operations.keyed, { body: {}, headers });
      expect(server.requests).toHaveLength(attempts);
    },
  );

  it("asks for credentials anew", async () => {
    const tokens = ["one", "two"];
    const auth = { authorize: async () => ({ authorization: `Bearer ${tokens.shift()}` }) };
    const { client, server } = await meet([answer(503), ok], { auth });
    await call(client, operations.safe);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer one", "Bearer two"]);
  });
});

describe("row 3: what several attempts come to together", () => {
  // An attempt that may have been carried out is not undone by a later one that was not.
  it.each([
    { name: "a reset before a refused write", first: reset, second: answer(429), kind: "rateLimited" },
    { name: "a 503 before a reset", first: answer(503), second: reset, kind: "network" },
  ])("$name: unknown", async ({ first, second, kind }) => {
    const { client } = await meet([first, second]);
    const { error } = await call(client, operations.keyed, inputs.keyed);
    expect(error).toMatchObject({ kind, outcome: "unknown" });
  });

  it("refusals alone: not applied", async () => {
    const { client } = await meet([answer(429)]);
    const { error } = await call(client, operations.once, inputs.once);
    expect(error).toMatchObject({ kind: "rateLimited", outcome: "notApplied", attempts: 3 });
  });

  it("tells of each attempt, of a success as of an error", async () => {
    const { client, clock } = await meet([answer(503), reset, ok]);
    const startedAt = clock.now();
    const result = await call(client, operations.safe);
    expect(result.ok && result.trace).toEqual([
      { startedAt, durationMs: 0, status: 503, requestId: "r-1" },
      {
        startedAt: startedAt + 100,
        durationMs: 0,
        waitMs: 100,
        failure: "network",
        cause: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/),
      },
      { startedAt: startedAt + 300, durationMs: 0, waitMs: 200, status: 200, requestId: "r-1" },
    ]);
  });
});

describe("the flagship's client, through the platform's own fetch", () => {
  it("row 2: repeats a read, and never the order of a card", async () => {
    const { client, server } = await meet([reset, ok, reset]);
    expect(await readCard(client)).toMatchObject({ ok: true, attempts: 2 });
    const { error } = await orderCard(client);
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", attempts: 1 });
    expect(server.requests.map(({ method }) => method)).toEqual(["GET", "GET", "POST"]);
  });

  it("row 36: orders a card again where it is sure that there is none yet", async () => {
    const { client, server } = await meet([answer(429, { headers: { "retry-after": "2" } }), ok]);
    const result = await orderCard(client);
    expect(result).toMatchObject({ ok: true, attempts: 2 });
    expect(result.ok && result.trace[1]?.waitMs).toBe(2100);
    expect(server.requests[1]).toEqual(server.requests[0]);
  });
});
