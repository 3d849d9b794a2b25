import { apiKey, createClient } from "immersve-client";
import { describe, expect, it } from "vitest";
import { call, operation } from "../client/operation-contract.js";
import { secrets } from "../client/sample-calls.js";
import { expectNothingLeft, limits } from "./fault-row.js";
import { type Fault, serveFaults } from "./fault-server.js";
import { answer, ok } from "./faults.js";
import { inputs, operations, type Replay } from "./operations.js";
import { createTestClock } from "./test-clock.js";

/** Two servers, the first of which redirects to what `toLocation` makes of the second one's URL. */
async function serveRedirect(status: number, toLocation: (url: URL) => string) {
  const clock = createTestClock();
  const elsewhere = await serveFaults([ok], clock);
  const location = toLocation(new URL(elsewhere.baseUrl));
  const server = await serveFaults([answer(status, { headers: { location } }), ok], clock);
  const options = { baseUrl: server.baseUrl, auth: apiKey(secrets), clock, ...limits };
  return { client: createClient(options), server, elsewhere, clock };
}

const places: readonly { readonly name: string; readonly toLocation: (url: URL) => string }[] = [
  { name: "another port", toLocation: ({ host }) => `http://${host}/things` },
  { name: "another port, without a scheme", toLocation: ({ host }) => `//${host}/things` },
  { name: "another port, in backslashes", toLocation: ({ host }) => `\\\\${host}\\things` },
  { name: "another name of the host", toLocation: ({ port }) => `http://localhost:${port}/things` },
  { name: "another port, with a user", toLocation: ({ host }) => `http://user:password@${host}/things` },
];

describe("a redirect to another origin", () => {
  const rows = places.flatMap((place) =>
    [301, 302, 303, 307, 308].flatMap((status) =>
      (["safe", "once"] as const).map((replay) => ({ ...place, status, replay })),
    ),
  );

  it.each(rows)("row 27: $status to $name, $replay", async ({ toLocation, status, replay }) => {
    const { client, server, elsewhere, clock } = await serveRedirect(status, toLocation);
    const { error } = await call(client, operations[replay], inputs[replay]);
    expect(error).toMatchObject({ kind: "unexpectedStatus", status, outcome: "unknown", attempts: 1 });
    expect(server.requests).toHaveLength(1);
    expect(elsewhere.requests).toEqual([]);
    await expectNothingLeft(server, clock);
  });
});

describe("a redirect within the origin", () => {
  const follow = async (replay: Replay, fault: Fault) => {
    const clock = createTestClock();
    const server = await serveFaults([fault, ok], clock);
    const client = createClient({ baseUrl: server.baseUrl, auth: apiKey(secrets), clock, ...limits });
    const contract = operation({ ...operations[replay], path: "/{id}/things" });
    const result = await call(client, contract, { ...inputs[replay], path: { id: "a" } });
    expect(result).toMatchObject({ ok: true, data: { id: "thing-1" }, attempts: 1 });
    return server.requests;
  };

  it.each([307, 308])("row 28: takes method, body and headers along: %i", async (status) => {
    const [first, second, ...others] = await follow(
      "keyed",
      answer(status, { headers: { location: "../x" } }),
    );
    expect(others).toEqual([]);
    expect(first?.url).toBe("/a/things");
    expect(second).toEqual({ ...first, url: "/x" });
    expect(second?.headers).toMatchObject({ "x-api-secret": secrets.secret, "idempotency-key": "key-7" });
  });

  it.each([301, 302, 303, 307, 308])("row 26: leads a read to where it says: %i", async (status) => {
    const [first, second] = await follow("safe", answer(status, { headers: { location: "/x?y=z" } }));
    expect(first).toMatchObject({ method: "GET", url: "/a/things" });
    expect(second).toEqual({ ...first, url: "/x?y=z" });
  });
});
