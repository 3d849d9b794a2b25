import { spawn } from "node:child_process";
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

/** Longest time that a program may take, in milliseconds. */
const timeoutMs = 300_000;

/**
 * Runs a program and measures it.
 *
 * @throws where it fails or takes too long, with the errors that it named, or else the end of what it said
 */
export function measureProcess({ words, cwd, env, isFine }: Command): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, words, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    });
    const tree = new ProcessTree(child.pid ?? -1);
    const timer = setInterval(() => tree.poll(), pollMs);
    let wallS = 0;
    const out = collect(child.stdout);
    const err = collect(child.stderr);
    child.on("exit", () => {
      wallS = (performance.now() - start) / 1000;
      clearInterval(timer);
    });
    child.on("error", (error) => {
      clearInterval(timer);
      reject(error);
    });
    child.on("close", (code, signal) => {
      if (code === 0 || (code !== null && isFine?.(code))) resolve({ wallS, ...tree.usage, stdout: out() });
      else reject(new Error(describeEnd(code, signal, `${out()}\n${err()}`)));
    });
  });
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: string[] = [];
  stream.on("data", (chunk) => chunks.push(String(chunk)));
  return () => chunks.join("");
}

function describeEnd(code: number | null, signal: NodeJS.Signals | null, said: string): string {
  const lines = said.trim().split("\n").filter(Boolean);
  const how = code === null ? `ended by ${signal}, after ${timeoutMs / 1000} s at most` : `exit code ${code}`;
  const telling = lines.filter((line) => /\berror\b/i.test(line)).slice(0, 2);
  return `${how}: ${(telling.length > 0 ? telling : lines.slice(-3)).join(" / ").slice(0, 400)}`;
}
