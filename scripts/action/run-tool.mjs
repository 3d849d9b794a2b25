import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { requireEnv } from "./require-env.mjs";

/**
 * Runs a command of the toolchain to its end; what it says to people goes into the log.
 *
 * @param {readonly string[]} words
 * @returns {{ status: number, stdout: string }}
 */
export function runTool(words) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(requireEnv("ROOT"), "dist/scripts/cli.js"), ...words],
    { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
  );
  logText(stderr);
  return { status: status ?? 1, stdout };
}

/**
 * Puts text of a document into the log. In a line of it, GitHub would obey a command, such as `##[add-mask]e`.
 *
 * @param {string} text
 */
function logText(text) {
  if (text === "") return;
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}
