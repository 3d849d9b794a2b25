import { expect, it } from "vitest";
import { compareCalls } from "../../scripts/bench/call/compare-calls.js";
import { hasPeers } from "../../scripts/bench/peers.js";
import { inWorkspace } from "../../scripts/bench/workspace.js";

// Each call checks that it gives what the server answered, so that no client is fast at doing nothing.
const few = { stubbed: 10, loopback: 10 };

const paths = ["200, stubbed", "403, stubbed", "200, loopback", "403, loopback"];

function compare(clients: readonly string[]) {
  return inWorkspace((folder) => compareCalls(clients, few, { folder, rounds: 1, say: () => {} }));
}

it.each(["openapi-errors", "openapi-fetch", "raw-fetch"])("is measured on every path: %s", async (client) => {
  const [outcome] = await compare([client]);
  expect(outcome?.failure).toBeUndefined();
  expect(outcome?.samples.map((sample) => Object.keys(sample))).toEqual([paths]);
});

// Installed by `npm run bench` alone.
it.runIf(hasPeers())("is measured on every path: ky", async () => {
  const [outcome] = await compare(["ky"]);
  expect(outcome?.failure).toBeUndefined();
  expect(outcome?.samples.map((sample) => Object.keys(sample))).toEqual([paths]);
});
