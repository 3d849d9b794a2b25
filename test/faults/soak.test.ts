import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";

/** Runs a program of this folder in a process of its own, until it ends by itself; gives what it prints, as JSON. */
async function run(name: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "client-soak-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outfile = join(folder, "program.mjs");
  const entry = fileURLToPath(new URL(name, import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile });
  const child = spawn(process.execPath, ["--expose-gc", outfile], { stdio: ["ignore", "pipe", "inherit"] });
  // Ends only a program that hangs, which is what the test is about.
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  return JSON.parse(output);
}

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
  const { kinds, early, late, unhandled } = (await run("soak-program.ts")) as Report;
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
}, 300_000);
