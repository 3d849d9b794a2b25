import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type FileState, findState, formatState } from "../../generators/io/file-state.js";
import type { Journal } from "../../generators/io/journal.js";
import { OutputError } from "../../generators/io/output.js";
import { createOutputWay } from "../../generators/io/output-way.js";
import { findEntry, listFiles, readTextIfAny } from "../../generators/io/read-files.js";
import { writeText } from "../../generators/io/write-files.js";
import { toShortHash } from "../../generators/names/short-hash.js";
import { packageRoot } from "../../generators/read-assets.js";
import { type Report, toUnchanged } from "./report.js";

/** What is kept of a run, so that the next one can tell that it would do the same. */
interface LastRun {
  /** The folder, the words and the version of Node. */
  readonly circumstances: string;
  /** The state of each file that was read or written, those of the tool among them. */
  readonly files: Readonly<Record<string, string | null>>;
  /** When the last of these changed. */
  readonly changedMs: number;
  readonly folders: Readonly<Record<string, { readonly except: readonly string[]; readonly files: string }>>;
  readonly reports: readonly Report[];
}

/**
 * What a run now would come to, if the last one in the same folder with the same words met and left the files
 * that are there now, and the tool is the same: nothing. A file is the same if nothing was written to it since; its
 * content is not read. What was written again, even with the same content, is due for a run.
 *
 * @returns `undefined` where something differs, or where nothing is known
 */
export async function recallRun(folder: string, words: object): Promise<readonly Report[] | undefined> {
  const last = readLastRun(folder, words);
  if (last === undefined) return undefined;
  for (const { output } of last.reports) if (!isOnItsWay(resolve(folder, output), last)) return undefined;
  for (const [path, state] of Object.entries(last.files))
    if (formatState(findState(path)) !== state) return undefined;
  for (const [path, { except, files }] of Object.entries(last.folders))
    if ((await list(path, except)) !== files) return undefined;
  return last.reports;
}

/** Whether no link has come into the way of what was written: the run that is due then refuses it. */
function isOnItsWay(output: string, { files }: LastRun): boolean {
  const { hasFolder } = createOutputWay(output);
  const written = Object.keys(files).filter((path) => path.startsWith(output + sep));
  const folders = new Set(written.map(dirname));
  try {
    for (const folder of folders) hasFolder(relative(output, folder) || ".");
    return written.every((path) => [undefined, "file"].includes(findEntry(path)));
  } catch (error) {
    if (error instanceof OutputError) return false;
    throw error;
  }
}

/** Keeps what a run read, wrote and printed. Without a `node_modules` folder nothing is kept. */
export async function rememberRun(
  folder: string,
  words: object,
  journal: Journal,
  reports: readonly Report[],
): Promise<void> {
  const path = toPath(folder, words);
  if (path === undefined || journal.fetched.size > 0) return;
  const files = new Map([...journal.files, ...(await listOwnStates(folder))]);
  const folders = await Promise.all(
    [...journal.folders].map(
      async ([path, except]) => [path, { except, files: await list(path, except) }] as const,
    ),
  );
  const run: LastRun = {
    circumstances: describe(folder, words),
    files: Object.fromEntries([...files].map(([path, state]) => [path, formatState(state)])),
    changedMs: Math.max(0, ...[...files.values()].map((state) => state?.changedMs ?? 0)),
    folders: Object.fromEntries(folders),
    reports: reports.map(toUnchanged),
  };
  // Where nothing can be written, the next run takes its time.
  await writeLater(path, run).catch(() => {});
}

/** How often it is tried to write a record at a later time than that of its files. */
const maxTries = 10;

/** The time that a file system lets pass at most between two states that it can tell apart, mostly. */
const tickMs = 4;

/**
 * Writes a record later than all that it records, as the file system sees it: what is written to one of these from now
 * on has another time. Where times are too coarse for that, the record is of no use, and the next run writes one that
 * is.
 */
async function writeLater(path: string, run: LastRun): Promise<void> {
  const text = JSON.stringify(run);
  for (let tries = 0; tries < maxTries; tries++) {
    await writeText(path, text);
    if (isLater(findState(path), run)) return;
    await setTimeout(tickMs);
  }
}

function isLater(record: FileState | null, { changedMs }: LastRun): boolean {
  return record !== null && record.changedMs > changedMs;
}

function readLastRun(folder: string, words: object): LastRun | undefined {
  const path = toPath(folder, words);
  const text = path === undefined ? undefined : readTextIfAny(path);
  if (path === undefined || text === undefined) return undefined;
  const last = parseRun(text);
  const isMeant = last?.circumstances === describe(folder, words) && isLater(findState(path), last);
  return isMeant ? last : undefined;
}

function parseRun(text: string): LastRun | undefined {
  try {
    return JSON.parse(text) as LastRun;
  } catch {
    // Of a run that was ended while it wrote.
    return undefined;
  }
}

function describe(folder: string, words: object): string {
  return [process.version, folder, JSON.stringify(words)].join("\n");
}

/** Where tools of a project keep what they can make again; absolute. */
function toPath(folder: string, words: object): string | undefined {
  const modules = findModules(folder);
  return modules && join(modules, ".cache/openapi-errors", `${toShortHash(describe(folder, words))}.json`);
}

function findModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  return dirname(folder) === folder ? undefined : findModules(dirname(folder));
}

async function list(folder: string, except: readonly string[]): Promise<string> {
  return (await listFiles(folder, except)).join("\n");
}

/** Where our code is that runs, built or from source, and what it reads of ours. */
const ownFolders = import.meta.url.startsWith(pathToFileURL(join(packageRoot, "dist")).href)
  ? ["dist", "generators/runtime", "generators/adapters", "templates"]
  : ["generators", "scripts", "templates"];

/** The states of our code and templates, and of the lists of packages that are installed beside them. */
async function listOwnStates(folder: string): Promise<readonly (readonly [string, FileState | null])[]> {
  const ours = (await Promise.all(ownFolders.map(listOurs))).flat();
  const installed = [folder, packageRoot].map((from) =>
    join(findModules(from) ?? from, ".package-lock.json"),
  );
  return [...ours, join(packageRoot, "package.json"), ...installed].map((path) => [path, findState(path)]);
}

/** Declarations and source maps: more files than those that run. */
const runsNot = /\.(d\.ts|map)$/;

async function listOurs(folder: string): Promise<readonly string[]> {
  const path = join(packageRoot, folder);
  const files = await listFiles(path, ["node_modules"]);
  return files.filter((file) => !runsNot.test(file)).map((file) => join(path, file));
}
