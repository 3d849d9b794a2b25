import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Command } from "../measure/measure-process.js";

/** What is edited while a program watches. */
export interface WatchedEdit {
  /** Folder that the program writes into. */
  readonly output: string;
  /** Text of the document that is found in what is written. */
  readonly phrase: string;
  /** What follows the phrase after the edit. */
  readonly added: string;
  readonly edit: () => Promise<void>;
}

/** Longest wait for the program, in milliseconds. */
const longestMs = 120_000;

/** How long nothing is written before the program is taken to be watching, in milliseconds. */
const settleMs = 1500;

/** Between two looks at a file, in milliseconds. */
const pollMs = 5;

/**
 * Starts a program that generates and then watches, edits, and ends it.
 *
 * @returns seconds from the edit until every file that had the phrase has the edit
 * @throws where the program ends by itself, or does not follow the edit
 */
export async function editWhileWatching(
  { words, cwd, env }: Command,
  { output, phrase, added, edit }: WatchedEdit,
): Promise<number> {
  const options = { cwd, env: { ...process.env, ...env } };
  const child = spawn(process.execPath, words, { ...options, stdio: ["ignore", "ignore", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  process.prependOnceListener("exit", kill);
  const stop = new AbortController();
  const pause = (ms: number) => wait(ms, undefined, { signal: stop.signal });
  try {
    return await Promise.race([
      failAtEnd(child),
      failLate(pause),
      measure({ output, phrase, edited: `${phrase}${added}`, edit }, pause),
    ]);
  } finally {
    stop.abort();
    process.off("exit", kill);
    kill();
  }
}

interface Watched {
  readonly output: string;
  readonly phrase: string;
  readonly edited: string;
  readonly edit: () => Promise<void>;
}

/** Rejects once the measuring is over, which ends whatever still waits. */
type Pause = (ms: number) => Promise<void>;

async function measure({ output, phrase, edited, edit }: Watched, pause: Pause): Promise<number> {
  await untilSettled(output, pause);
  const files = await listFilesWith(output, phrase);
  if (files.length === 0) throw new Error("the phrase is in nothing that was written");
  const start = performance.now();
  await edit();
  for (const file of files) while (!(await holds(file, edited))) await pause(pollMs);
  return (performance.now() - start) / 1000;
}

/** Until files are there and none is younger than some time. */
async function untilSettled(output: string, pause: Pause): Promise<void> {
  for (;;) {
    const youngest = await findYoungest(output);
    if (youngest !== undefined && Date.now() - youngest > settleMs) return;
    await pause(50);
  }
}

async function findYoungest(output: string): Promise<number | undefined> {
  const times = await Promise.all((await listFiles(output)).map(readTime));
  return times.length === 0 ? undefined : Math.max(...times);
}

/** A file that has gone since it was listed is as young as can be. */
function readTime(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
}

async function listFilesWith(folder: string, phrase: string): Promise<readonly string[]> {
  const files = await listFiles(folder);
  const found = await Promise.all(files.map((file) => holds(file, phrase)));
  return files.filter((_, index) => found[index]);
}

/** Whether a file has a text; one that is being replaced has none. */
function holds(file: string, text: string): Promise<boolean> {
  return readFile(file, "utf8").then(
    (content) => content.includes(text),
    () => false,
  );
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

async function failAtEnd(child: ChildProcess): Promise<never> {
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, "close");
  throw new Error(`exit code ${code}: ${said.trim().slice(-400)}`);
}

async function failLate(pause: Pause): Promise<never> {
  await pause(longestMs);
  throw new Error(`no edit was followed within ${longestMs / 1000} s`);
}
