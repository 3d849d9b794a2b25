import { spawn } from "node:child_process";
import { once } from "node:events";
import { ProcessTree } from "./process-tree.js";

/** A script to run with the Node in use. */
export interface Command {
  /** Absolute path of the script, and its arguments. */
  readonly words: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether an exit code is as good as 0; none is without it. */
  readonly isFine?: (exitCode: number) => boolean;
}

/** A program that ended well. */
export interface Measured {
  /** From starting the process until its end, in seconds. */
  readonly wallS: number;
  /** Of the whole tree of processes; not where the system does not tell. */
  readonly peakMemoryMB?: number;
  readonly cpuS?: number;
  readonly stdout: string;
}

/** Between two looks at the processes, in milliseconds: a hundredth of a core at most goes into looking. */
const pollMs = 20;

/** Longest time that a program may take, in milliseconds; then it is ended with all that it started. */
const longestMs = 300_000;

/**
 * Runs a program and measures it.
 *
 * @throws where it fails or takes too long, with the errors that it named, or else the end of its output
 */
export async function measureProcess(
  { words, cwd, env, isFine }: Command,
  timeoutMs = longestMs,
): Promise<Measured> {
  const start = performance.now();
  const options = { cwd, env: { ...process.env, ...env } };
  const child = spawn(process.execPath, words, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const tree = new ProcessTree(child.pid);
  const polling = setInterval(() => tree.poll(), pollMs);
  const kill = () => tree.kill();
  const limit = setTimeout(kill, timeoutMs);
  // Before the folder that it works in is removed.
  process.prependOnceListener("exit", kill);
  const readOutput = collect(child.stdout);
  const readErrors = collect(child.stderr);
  const exited = once(child, "exit").then(() => {
    clearInterval(polling);
    return (performance.now() - start) / 1000;
  });
  try {
    const [[code, signal], wallS] = await Promise.all([once(child, "close"), exited]);
    if (code === 0 || (code !== null && isFine?.(code)))
      return { wallS, ...tree.usage, stdout: readOutput() };
    const how =
      code === null ? `ended by ${signal}, after ${timeoutMs / 1000} s at most` : `exit code ${code}`;
    throw new Error(`${how}: ${summarize(`${readOutput()}\n${readErrors()}`)}`);
  } finally {
    clearInterval(polling);
    clearTimeout(limit);
    process.off("exit", kill);
  }
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: string[] = [];
  stream.on("data", (chunk) => chunks.push(String(chunk)));
  return () => chunks.join("");
}

function summarize(said: string): string {
  const lines = said.trim().split("\n").filter(Boolean);
  const errors = lines.filter((line) => /error\b/i.test(line)).slice(0, 2);
  return (errors.length > 0 ? errors : lines.slice(-3)).join(" / ").slice(0, 400);
}
