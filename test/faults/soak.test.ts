import { expect, it } from "vitest";
import { bundleProgram, runNode } from "./run-program.js";

interface Report {
  readonly kinds: Readonly<Record<string, number>>;
  readonly early: Usage;
  readonly late: Usage;
  readonly unhandled: readonly string[];
}

interface Usage {
  readonly heapBytes: number;
  readonly sockets: number;
  readonly timers: number;
}

it("row 46: 10,000 calls, a fifth of them under faults: all settle, and leave nothing", async () => {
  const program = await bundleProgram("soak-program.ts");
  const { kinds, early, late, unhandled } = (await runNode("--expose-gc", program)) as Report;
  const counts = Object.values(kinds);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  expect(kinds["ok"]).toBeGreaterThan(8000);
  // Nine kinds of error at least: the calls did meet the faults.
  expect(counts.length).toBeGreaterThan(9);
  expect(unhandled).toEqual([]);
  expect(late.timers).toBe(0);
  // Both ends of a connection count, and those of ten calls at once may be kept.
  expect(late.sockets).toBeLessThanOrEqual(early.sockets + 20);
  // 8,000 calls that left 200 bytes each would be seen.
  expect(late.heapBytes - early.heapBytes).toBeLessThan(1_600_000);
});
