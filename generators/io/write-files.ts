import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize, resolve, sep } from "node:path";
import { noteFile, withoutJournal } from "./journal.js";
import { generatedMark, type OutputFile } from "./output.js";
import { existsAsFolder, listFiles, readText, readTextIfAny } from "./read-files.js";

// The only module that writes to disk.

/** What writing would do to a folder. */
export interface WritePlan {
  /** All that is to be there, changed or not. */
  readonly files: readonly OutputFile[];
  /** Files that are new or different. */
  readonly changed: readonly OutputFile[];
  /** How many files are the same, byte for byte. */
  readonly unchanged: number;
  /** Files of ours that are no longer made. */
  readonly orphans: readonly string[];
}

/** Folders that other tools write into. */
const foreignFolders = ["node_modules", "dist", ".git"];

/**
 * Compares files with what a folder has.
 *
 * @param owned folders below it in which a marked file that is not among `files` is an orphan
 */
export async function planWrites(
  folder: string,
  files: readonly OutputFile[],
  owned: readonly string[],
): Promise<WritePlan> {
  const changed: OutputFile[] = [];
  for (const file of files) {
    if (readTextIfAny(toTarget(folder, file.path)) !== file.text) changed.push(file);
  }
  return {
    files,
    changed,
    unchanged: files.length - changed.length,
    orphans: await findOrphans(folder, files, owned),
  };
}

async function findOrphans(
  folder: string,
  files: readonly OutputFile[],
  owned: readonly string[],
): Promise<string[]> {
  const made = new Set(files.map(({ path }) => path));
  const orphans: string[] = [];
  for (const part of owned) {
    for (const file of await listFiles(join(folder, part), foreignFolders)) {
      const path = `${part}/${file}`;
      if (!made.has(path) && (await readText(join(folder, path))).slice(0, 1000).includes(generatedMark))
        orphans.push(path);
    }
  }
  return orphans;
}

/**
 * Carries out a plan, whole or not at all: everything is written beside the target first, then moved
 * into place; if a move fails, what was there before comes back. Nothing else of the process runs
 * meanwhile, which for thousands of small files also takes a fraction of the time.
 */
export async function writeFiles(
  folder: string,
  { changed, orphans }: Pick<WritePlan, "changed" | "orphans">,
): Promise<void> {
  if (changed.length === 0 && orphans.length === 0) return;
  for (const { path } of changed) refuseFolder(toTarget(folder, path));
  const stage = join(folder, `.openapi-errors-${randomUUID()}`);
  try {
    const makeFolder = createFolderMaker();
    for (const { path, text } of changed) {
      const staged = join(stage, "new", path);
      makeFolder(dirname(staged));
      writeFileSync(staged, text);
    }
    moveAll(folder, stage, changed, orphans);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  for (const { path, text } of changed) noteFile(toTarget(folder, path), text);
  for (const path of orphans) noteFile(toTarget(folder, path), undefined);
}

function moveAll(
  folder: string,
  stage: string,
  changed: readonly OutputFile[],
  orphans: readonly string[],
): void {
  const undo: (() => void)[] = [];
  const makeFolder = createFolderMaker();
  const moveIn = (path: string) => {
    const target = toTarget(folder, path);
    renameSync(join(stage, "new", path), target);
    undo.push(() => rmSync(target, { recursive: true, force: true }));
  };
  const setAside = (path: string) => {
    const [target, aside] = [toTarget(folder, path), join(stage, "old", path)];
    // Not `existsSync`, which takes a link that leads nowhere for nothing.
    if (!lstatSync(target, { throwIfNoEntry: false })) return;
    makeFolder(dirname(aside));
    renameSync(target, aside);
    undo.push(() => renameSync(aside, target));
  };
  try {
    for (const path of orphans) setAside(path);
    const { newFolders, others } = splitNew(folder, changed);
    for (const path of newFolders) moveIn(path);
    for (const path of others) {
      setAside(path);
      moveIn(path);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  for (const path of orphans) removeEmptyFolders(folder, dirname(path));
}

/** The uppermost folders that are not there yet, which are moved as they are staged; and the files elsewhere. */
function splitNew(folder: string, changed: readonly OutputFile[]) {
  const newFolders = new Set<string>();
  const findNew = createNewFolderFinder(folder);
  const others = changed
    .map(({ path }) => normalize(path))
    .filter((path) => {
      const made = findNew(dirname(path));
      if (made !== undefined) newFolders.add(made);
      return made === undefined;
    });
  return { newFolders, others };
}

/** Finds the uppermost folder of a path that is not there, and looks for each once. */
function createNewFolderFinder(folder: string): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (path: string): string | undefined => {
    if (known.has(path) || dirname(path) === path) return known.get(path);
    const isThere = () => lstatSync(toTarget(folder, path), { throwIfNoEntry: false }) !== undefined;
    const found = find(dirname(path)) ?? (isThere() ? undefined : path);
    known.set(path, found);
    return found;
  };
  return find;
}

/** Makes each folder once, with those above it. */
function createFolderMaker(): (folder: string) => void {
  const known = new Set<string>();
  return (folder) => {
    if (known.has(folder)) return;
    known.add(folder);
    mkdirSync(folder, { recursive: true });
  };
}

function removeEmptyFolders(folder: string, path: string): void {
  if (path === "." || path === "") return;
  try {
    rmdirSync(join(folder, path));
  } catch {
    // Not empty: somebody else's file keeps it.
    return;
  }
  removeEmptyFolders(folder, dirname(path));
}

/** A folder that stands where a file is to go belongs to somebody else. */
function refuseFolder(target: string): void {
  if (existsAsFolder(target)) throw new Error(`a folder stands where a file is to be written: ${target}`);
}

/** The absolute path of an output file. Ours to keep inside the folder, whatever a document named it. */
function toTarget(folder: string, path: string): string {
  const target = resolve(folder, path);
  if (!target.startsWith(resolve(folder) + sep)) throw new Error(`output outside the output folder: ${path}`);
  return target;
}

/** Writes a single file that is no output, and the folders above it. */
export async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Runs work in a folder of its own, which is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-errors-"));
  try {
    return await withoutJournal(() => work(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
