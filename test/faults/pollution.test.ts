import { createClient } from "immersve-client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "../client/operation-contract.js";
import { serveFaults } from "./fault-server.js";
import { answer, ok, reset } from "./faults.js";
import { inputs, operations } from "./operations.js";
import { createTestClock } from "./test-clock.js";

const prototype = Object.prototype as unknown as Record<string, unknown>;

/**
 * What a careless merge of JSON can leave on every object: no functions. Not `status`: Node's own fetch takes it
 * for that of every answer, whoever calls it.
 */
const polluted: Readonly<Record<string, unknown>> = {
  attempts: 1,
  attemptTimeoutMs: 1,
  deadlineMs: 1,
  baseDelayMs: 20_000,
  throttledDelayMs: 20_000,
  maxDelayMs: 20_000,
  maxRetryAfterMs: 0,
  maxErrorBytes: 1,
  maxDataBytes: 1,
  retryTokens: 0,
  hooks: { retry: "evil" },
  clock: { now: 0 },
  random: 1,
  replay: "safe",
  replayKey: { in: "header", name: "x-evil" },
  sensitive: ["id"],
  secured: false,
  requestIdHeader: "x-evil",
  "idempotency-key": "evil",
  duplex: "half",
  redirect: "follow",
  response: { status: 200 },
  failure: "timeout",
  cause: { code: "ECONNREFUSED" },
  unsent: true,
  trace: ["evil"],
  outcome: "notSent",
  waitMs: 1,
  retryAt: 1,
  location: "https://evil.example",
  "retry-after": "0",
};

/** Reads, some of which are repeated, and writes, which are not. */
async function sendAll(): Promise<unknown> {
  // Waits pass, while the limits that a client has by itself do not.
  const clock = createTestClock(29_000);
  const throttled = answer(429, { headers: { "retry-after": "1" } });
  const refused = answer(403, { body: { errorCode: "KYC_REQUIRED" } });
  const faults = [answer(503), throttled, ok, answer(500), answer(500), refused, reset, ok];
  const server = await serveFaults(faults, clock);
  const client = createClient({ baseUrl: server.baseUrl, clock });
  const results: object[] = [];
  for (const replay of ["safe", "once", "keyless", "safe", "once", "safe"] as const) {
    const { headers: _, ...result } = {
      headers: null,
      ...(await call(client, operations[replay], inputs[replay])),
    };
    results.push(structuredClone(result));
  }
  // The port is another each time.
  const text = JSON.stringify({ results, requests: server.requests });
  return JSON.parse(text.replaceAll(/127\.0\.0\.1:\d+/g, "host"));
}

describe("row 45: a polluted Object.prototype", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    for (const name of Object.keys(polluted)) delete prototype[name];
  });

  it.each(Object.keys(polluted))("changes neither requests nor what becomes of them: %s", async (name) => {
    const clean = await sendAll();
    prototype[name] = polluted[name];
    const dirty = await sendAll().finally(() => delete prototype[name]);
    expect(dirty).toEqual(clean);
  });

  it("is what the calls above were made under", async () => {
    expect(await sendAll()).toMatchObject({
      results: [
        { ok: true, attempts: 3 },
        { error: { kind: "server", attempts: 1 } },
        { error: { kind: "server", attempts: 1 } },
        { error: { kind: "code", code: "KYC_REQUIRED" } },
        { error: { kind: "network", outcome: "unknown" } },
        { ok: true, attempts: 1 },
      ],
    });
  });
});
