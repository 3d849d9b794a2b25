import { setInterval } from "node:timers";
import { gzipSync } from "node:zlib";
import { createClient } from "immersve-client";
import { describe, expect, it } from "vitest";
import { call } from "../client/operation-contract.js";
import { expectNothingLeft, limits } from "./fault-row.js";
import { type Fault, serveFaults } from "./fault-server.js";
import { answer, pour } from "./faults.js";
import { operations } from "./operations.js";
import { createTestClock } from "./test-clock.js";

const mega = 1_000_000;

/** 300 MB of nothing: gzip may consist of several parts (RFC 1952 section 2.2). */
const bomb = Buffer.concat(new Array(30).fill(gzipSync(Buffer.alloc(10 * mega))));

/** How much more memory is in use at some time during the work than before it, in bytes. */
async function measurePeak(work: () => Promise<unknown>): Promise<number> {
  const inUse = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = inUse();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, inUse());
  }, 1);
  await work().finally(() => clearInterval(timer));
  return Math.max(peak, inUse()) - before;
}

describe("memory stays flat", () => {
  const gzip = { "content-encoding": "gzip" };
  const rows: readonly { readonly row: number; readonly name: string; readonly fault: Fault }[] = [
    { row: 22, name: "an error of 300 MB", fault: pour(403, 300 * mega) },
    { row: 22, name: "a success of 300 MB", fault: pour(200, 300 * mega) },
    { row: 25, name: "an error of 300 MB in gzip", fault: answer(403, { headers: gzip, body: bomb }) },
    { row: 25, name: "a success of 300 MB in gzip", fault: answer(200, { headers: gzip, body: bomb }) },
  ];

  it.each(rows)("row $row: $name", async ({ fault }) => {
    const clock = createTestClock();
    const server = await serveFaults([fault], clock);
    const client = createClient({ baseUrl: server.baseUrl, clock, ...limits });
    const peak = await measurePeak(() => call(client, operations.once, { body: {} }));
    expect(peak).toBeLessThan(100 * mega);
    await expectNothingLeft(server, clock);
  });
});
