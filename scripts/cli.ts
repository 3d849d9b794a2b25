#!/usr/bin/env node
import { keepCompiled } from "../generators/io/compile-cache.js";
import { untilInterrupted } from "./interrupted.js";

keepCompiled();
// Loaded now, so that what is loaded is kept too.
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
