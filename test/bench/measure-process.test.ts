import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { measureProcess } from "../../scripts/bench/measure/measure-process.js";

/** Runs a program given as text. */
const runProgram = (program: string) => measureProcess({ words: ["-e", program], cwd: tmpdir() });

it("gives what the program printed", async () => {
  const { stdout, wallS } = await runProgram("process.stdout.write('printed')");
  expect(stdout).toBe("printed");
  expect(wallS).toBeGreaterThan(0);
});

it("says how a program failed, and the end of what it said", async () => {
  const program = "console.error('first'); console.error('the reason'); process.exitCode = 3";
  await expect(runProgram(program)).rejects.toThrow("exit code 3: first / the reason");
});

it("prefers the errors that it named", async () => {
  const program =
    "console.error('app.ts(1,2): error TS1: no'); console.error('that was it'); process.exitCode = 3";
  await expect(runProgram(program)).rejects.toThrow("exit code 3: app.ts(1,2): error TS1: no");
});

it("takes an exit code that is said to be fine", async () => {
  const words = ["-e", "process.stdout.write('printed'); process.exitCode = 2"];
  const measured = await measureProcess({ words, cwd: tmpdir(), isFine: (code) => code === 2 });
  expect(measured.stdout).toBe("printed");
});

it("ends a program that takes too long", async () => {
  const words = ["-e", "process.stdout.write('still here'); setInterval(() => {}, 1000)"];
  const given = measureProcess({ words, cwd: tmpdir() }, 1500);
  await expect(given).rejects.toThrow("ended by SIGKILL, after 1.5 s at most: still here");
});

it.runIf(process.platform === "linux")("counts the memory of what a program starts", async () => {
  const child = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 2000)";
  const program = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}])`;
  const { peakMemoryMB, cpuS } = await runProgram(program);
  expect(peakMemoryMB).toBeGreaterThan(150);
  expect(cpuS).toBeGreaterThan(0);
});

it.runIf(process.platform === "linux")("ends what a program has started with it", async () => {
  // The pipe to the child's output stays open as long as it lives, and with it the measuring.
  const child = "setInterval(() => {}, 1000)";
  const options = `{ stdio: ["ignore", "inherit", "inherit"] }`;
  const program = `require("node:child_process").spawn(process.execPath, ["-e", "${child}"], ${options})`;
  const given = measureProcess({ words: ["-e", program], cwd: tmpdir() }, 1500);
  await expect(given).rejects.toThrow("ended by SIGKILL");
});
