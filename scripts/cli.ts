#!/usr/bin/env node
import { untilInterrupted } from "./interrupted.js";
import { tuneNode } from "./tune-node.js";

// Loaded now, so that Node keeps what it compiles of it.
const { run } = await import("./run.js");
const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: { stream: stdin, isTTY: stdin.isTTY === true },
  stdout,
  stderr,
  env,
  untilInterrupted,
  tune: tuneNode,
});
