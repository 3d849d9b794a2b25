import { createClient, type Hooks } from "immersve-client";
import { describe, expect, it, vi } from "vitest";
import { call } from "../client/operation-contract.js";
import { orderCard, readCard } from "../client/sample-calls.js";
import { expectNothingLeft, limits } from "./fault-row.js";
import { type Fault, serveFaults } from "./fault-server.js";
import { answer, ok, reset } from "./faults.js";
import { inputs, operations, type Replay } from "./operations.js";
import { createTestClock } from "./test-clock.js";

/** The same call under the same faults, at the same time. */
async function meet(faults: readonly Fault[], hooks: Hooks, replay: Replay = "safe") {
  const clock = createTestClock();
  const server = await serveFaults(faults, clock);
  const client = createClient({ baseUrl: server.baseUrl, clock, random: () => 0.5, hooks, ...limits });
  const { headers: _, ...result } = {
    headers: null,
    ...(await call(client, operations[replay], inputs[replay])),
  };
  await expectNothingLeft(server, clock);
  return { result, requests: server.requests.length };
}

const stories: readonly {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly replay?: Replay;
}[] = [
  { name: "a success", faults: [ok] },
  { name: "a success after repeats", faults: [answer(503), reset, ok] },
  { name: "an error after repeats", faults: [answer(429)] },
  { name: "a write whose answer is lost", faults: [reset], replay: "once" },
  { name: "a new code", faults: [answer(403, { body: { errorCode: "BRAND_NEW" } })] },
];

const names = ["attempt", "retry", "unknownCode", "end"] as const;
const hooksOf = (hook: () => unknown): Hooks => Object.fromEntries(names.map((name) => [name, hook]));

describe("row 43: a hook", () => {
  const failures: readonly { readonly name: string; readonly hook: () => unknown }[] = [
    {
      name: "that throws",
      hook: () => {
        throw new Error("hook");
      },
    },
    {
      name: "that throws nothing",
      hook: () => {
        throw undefined;
      },
    },
    { name: "that rejects", hook: () => Promise.reject(new Error("hook")) },
    { name: "that never ends", hook: () => new Promise(() => {}) },
    {
      name: "that returns something whose `then` throws",
      hook: () => ({
        // biome-ignore lint/suspicious/noThenProperty: that is what the test is about
        then: () => {
          throw new Error("hook");
        },
      }),
    },
    {
      name: "that changes what it is told",
      hook: ((event: object) => {
        for (const key of Object.keys(event)) Reflect.set(event, key, "changed");
      }) as () => unknown,
    },
  ];
  const rows = failures.flatMap((failure) => stories.map((story) => ({ ...failure, story })));

  it.each(rows)("$name leaves the result unchanged: $story.name", async ({ hook, story }) => {
    const without = await meet(story.faults, {}, story.replay);
    const hooks = hooksOf(vi.fn(hook));
    expect(await meet(story.faults, hooks, story.replay)).toEqual(without);
    expect(hooks.end).toHaveBeenCalled();
  });
});

/** Everything that the hooks are told, in order, by the name of the hook. */
function listen() {
  const told: (readonly [string, Readonly<Record<string, unknown>>])[] = [];
  const hooks = Object.fromEntries(
    names.map((name) => [name, (event: Readonly<Record<string, unknown>>) => void told.push([name, event])]),
  );
  return { told, hooks };
}

describe("the hooks of a call", () => {
  it("tell of each request, of each repeat and of the end", async () => {
    const { told, hooks } = listen();
    await meet([answer(503), reset, ok], hooks);
    expect(told.map(([name]) => name)).toEqual(["attempt", "retry", "attempt", "retry", "attempt", "end"]);
    const attempts = told.filter(([name]) => name === "attempt").map(([, event]) => event);
    expect(attempts).toMatchObject([{ status: 503 }, { failure: "network" }, { status: 200 }]);
    expect(told.filter(([name]) => name === "retry").map(([, { delayMs }]) => delayMs)).toEqual([100, 200]);
  });

  it("row 18: tell of a code that the document does not list, once a call", async () => {
    const unknownCode = vi.fn();
    const { result } = await meet([answer(403, { body: { errorCode: "BRAND_NEW" } })], { unknownCode });
    expect(unknownCode.mock.calls).toEqual([[result.error]]);
    await meet([answer(403, { body: { errorCode: "KYC_REQUIRED" } })], { unknownCode });
    await meet([answer(403)], { unknownCode });
    expect(unknownCode).toHaveBeenCalledTimes(1);
  });

  it.each([401, 404, 429, 503])(
    "row 18: tell of it under %i as well, where the status decides",
    async (status) => {
      const unknownCode = vi.fn();
      await meet([answer(status, { body: { errorCode: "BRAND_NEW" } })], { unknownCode }, "once");
      expect(unknownCode).toHaveBeenCalledTimes(1);
      expect(unknownCode.mock.calls[0]?.[0]).toMatchObject({ code: "BRAND_NEW", status });
    },
  );

  it("show nothing of the request", async () => {
    const { told, hooks } = listen();
    const clock = createTestClock();
    const server = await serveFaults([reset, ok], clock);
    const auth = { authorize: async () => ({ authorization: "Bearer s3cret" }) };
    const client = createClient({ baseUrl: server.baseUrl, auth, clock, hooks, ...limits });
    await readCard(client, { headers: { "x-own": "s3cret" } });
    await orderCard(client, { headers: { "x-own": "s3cret" } });
    expect(told.length).toBeGreaterThan(5);
    expect(JSON.stringify(told)).not.toMatch(/s3cret|card-1|program-1|source-1/);
  });
});
