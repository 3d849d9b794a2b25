import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type Journal, toHash } from "../../generators/io/journal.js";
import { OutputError } from "../../generators/io/output.js";
import { createOutputWay } from "../../generators/io/output-way.js";
import { findEntry, findState, listFiles, readHash, readTextIfAny } from "../../generators/io/read-files.js";
import { writeText } from "../../generators/io/write-files.js";
import { packageRoot } from "../../generators/read-assets.js";
import { type Report, toUnchanged } from "./report.js";

/** What is kept of a run, so that the next one can tell that it would do the same. */
interface LastRun {
  readonly tool: string;
  readonly files: Readonly<Record<string, string | null>>;
  readonly folders: Readonly<Record<string, { readonly except: readonly string[]; readonly files: string }>>;
  readonly reports: readonly Report[];
}

/**
 * What a run now would come to, if the last one in the same folder with the same words met and left what
 * is there now, byte for byte, and the tool is the same: nothing. Times have no say but of the tool's own files.
 *
 * @returns `undefined` where something differs, or where nothing is known
 */
export async function recallRun(folder: string, words: object): Promise<readonly Report[] | undefined> {
  const last = readLastRun(folder, words);
  if (last === undefined || last.tool !== (await identifyTool(folder))) return undefined;
  for (const { output } of last.reports) if (!isOnItsWay(resolve(folder, output), last)) return undefined;
  for (const [path, hash] of Object.entries(last.files)) if (readHash(path) !== hash) return undefined;
  for (const [path, { except, files }] of Object.entries(last.folders))
    if ((await hashList(path, except)) !== files) return undefined;
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
  { files, folders }: Journal,
  reports: readonly Report[],
): Promise<void> {
  const path = toPath(folder, words);
  if (path === undefined) return;
  const listed = await Promise.all(
    [...folders].map(
      async ([path, except]) => [path, { except, files: await hashList(path, except) }] as const,
    ),
  );
  const run: LastRun = {
    tool: await identifyTool(folder),
    files: Object.fromEntries(files),
    folders: Object.fromEntries(listed),
    reports: reports.map(toUnchanged),
  };
  // Where nothing can be written, the next run takes its time.
  await writeText(path, JSON.stringify(run)).catch(() => {});
}

function readLastRun(folder: string, words: object): LastRun | undefined {
  const path = toPath(folder, words);
  const text = path === undefined ? undefined : readTextIfAny(path);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as LastRun);
  } catch {
    // Of a run that was ended while it wrote.
    return undefined;
  }
}

/** Where tools of a project keep what they can make again; absolute. */
function toPath(folder: string, words: object): string | undefined {
  const modules = findModules(folder);
  const name = toHash(`${folder}\n${JSON.stringify(words)}`).replace(/[^A-Za-z0-9]/g, "");
  return modules && join(modules, ".cache/openapi-errors", `${name}.json`);
}

function findModules(folder: string): string | undefined {
  const modules = join(folder, "node_modules");
  if (existsSync(modules)) return modules;
  return dirname(folder) === folder ? undefined : findModules(dirname(folder));
}

async function hashList(folder: string, except: readonly string[]): Promise<string> {
  return toHash((await listFiles(folder, except)).join("\n"));
}

/** Where our code is that runs, built or from source, and what it reads of ours. */
const ownFolders = import.meta.url.startsWith(pathToFileURL(join(packageRoot, "dist")).href)
  ? ["dist", "generators/runtime", "generators/adapters", "templates"]
  : ["generators", "scripts", "templates"];

/**
 * Our code and templates, the packages that are installed beside them, and Node. Of ours, which are many and as they
 * were installed, the state is enough; what is written anew by each installation is told by its content.
 */
async function identifyTool(folder: string): Promise<string> {
  const ours = (await Promise.all(ownFolders.map(listOurs))).flat();
  const installed = [folder, packageRoot].map((from) =>
    join(findModules(from) ?? from, ".package-lock.json"),
  );
  const written = [join(packageRoot, "package.json"), ...installed];
  const states = [
    ...ours.map((path) => `${path} ${findState(path)}`),
    ...written.map((path) => `${path} ${readHash(path)}`),
  ];
  return toHash([process.version, ...states].join("\n"));
}

/** Declarations and source maps: more files than those that run. */
const runsNot = /\.(d\.ts|map)$/;

async function listOurs(folder: string): Promise<readonly string[]> {
  const path = join(packageRoot, folder);
  const files = await listFiles(path, ["node_modules"]);
  return files.filter((file) => !runsNot.test(file)).map((file) => join(path, file));
}
