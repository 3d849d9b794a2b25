import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, onTestFinished } from "vitest";
import { createFolderOfTest } from "../folder-of-test.js";

/** Bundles a program of this folder; gives the path of the result. */
export async function bundleProgram(name: string): Promise<string> {
  const outfile = join((await createFolderOfTest()).path, "program.mjs");
  const entry = fileURLToPath(new URL(name, import.meta.url));
  await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile });
  return outfile;
}

/** Runs Node until it ends by itself, and well; gives what it printed, as JSON. */
export async function runNode(...args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  // Ends only a program that hangs, which is a failure.
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  return JSON.parse(output);
}
