import type { AnyError } from "immersve-client/errors";
import { parseError, parseThrown } from "immersve-client/errors";
import type { ErrorContract } from "immersve-client/runtime/error-contract";
import { toForeignDelay } from "immersve-client/runtime/foreign-retry";
import { describe, expect, it } from "vitest";

const contractOf = (replay: ErrorContract["replay"]): ErrorContract => ({
  api: { codePaths: [], genericCodes: {} },
  id: "list-cards",
  method: "GET",
  path: "/cards",
  replay,
  codes: {},
});

const ofStatus = (status: number, headers = {}) => parseError("list-cards", { status, headers });
const broken = parseThrown("list-cards", new TypeError("fetch failed"));
const refused = parseThrown("list-cards", new TypeError("", { cause: { code: "ECONNREFUSED" } }));
const attempt = { startedAt: 0, durationMs: 1 };

describe("how long a library waits before it makes a call again", () => {
  it.each<{ name: string; replay: ErrorContract["replay"]; error: AnyError; count?: number; want: boolean }>([
    { name: "a fault of what is safe", replay: "safe", error: ofStatus(503), want: true },
    { name: "a fault of what is sent once", replay: "once", error: ofStatus(503), want: false },
    {
      name: "a fault of what has a key that nobody sees",
      replay: "keyed",
      error: ofStatus(503),
      want: false,
    },
    { name: "a limit, whatever it is", replay: "once", error: ofStatus(429), want: true },
    { name: "a limit for long", replay: "safe", error: ofStatus(429, { "retry-after": "60" }), want: false },
    { name: "a broken connection of what is safe", replay: "safe", error: broken, want: true },
    { name: "a broken connection of what is sent once", replay: "once", error: broken, want: false },
    { name: "no connection at all", replay: "once", error: refused, want: true },
    { name: "a rule", replay: "safe", error: ofStatus(403), want: false },
    { name: "the third failure", replay: "safe", error: ofStatus(503), count: 3, want: false },
    {
      name: "what this client has retried",
      replay: "safe",
      error: { ...ofStatus(503), trace: [attempt] },
      want: false,
    },
  ])("retries or not: $name", ({ replay, error, count = 1, want }) => {
    expect(toForeignDelay(contractOf(replay), error, count, 1) !== undefined).toBe(want);
  });

  it("is never shorter than the API asks", () => {
    const delayMs = toForeignDelay(contractOf("safe"), ofStatus(429, { "retry-after": "5" }), 1, 0) ?? 0;
    expect(Math.round(delayMs / 100)).toBe(50);
  });
});
