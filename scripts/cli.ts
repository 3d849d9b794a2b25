#!/usr/bin/env node
import "./tune-node.js";
import { untilInterrupted } from "./interrupted.js";

// Loaded now, so that the settings of `tune-node.ts` hold for what is loaded.
const { run } = await import("./run.js");
const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: { stream: stdin, isTTY: stdin.isTTY === true },
  stdout,
  stderr,
  env,
  untilInterrupted,
});
