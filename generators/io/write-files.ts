import { chmodSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { noteFile, withoutJournal } from "./journal.js";
import { hasMark, type OutputFile } from "./output.js";
import { blamingDisk, createOutputWay, type OutputWay } from "./output-way.js";
import { findEntry, findMode, listFiles, readText, readTextIfAny } from "./read-files.js";

// The only module that writes to disk.

/** What writing would change in a folder. */
export interface WritePlan {
  /** All files of the output, changed or not. */
  readonly files: readonly OutputFile[];
  /** Files that are new or different. */
  readonly changed: readonly OutputFile[];
  /** How many files are the same, byte for byte. */
  readonly unchanged: number;
  /** Generated files of earlier runs that are no longer generated. */
  readonly orphans: readonly string[];
}

/** Folders that other tools write into. */
const foreignFolders = ["node_modules", "dist", ".git"];

/**
 * Compares files with what a folder has.
 *
 * @param owned folders below it in which a marked file that is not among `files` is an orphan
 * @throws {OutputError} if a symbolic link or something else is in the way
 */
export async function planWrites(
  folder: string,
  files: readonly OutputFile[],
  owned: readonly string[],
): Promise<WritePlan> {
  return blamingDisk(folder, async () => {
    const way = createOutputWay(folder);
    const changed = files.filter(({ path, text }) => !isText(readTextIfAny(way.toFile(path)), text));
    return {
      files,
      changed,
      unchanged: files.length - changed.length,
      orphans: await findOrphans(folder, way, files, owned),
    };
  });
}

/** Whether a file is what it is to be; a checkout may have given it the line ends of Windows. */
function isText(found: string | undefined, text: string): boolean {
  return found === text || found?.replaceAll("\r\n", "\n") === text;
}

async function findOrphans(
  folder: string,
  way: OutputWay,
  files: readonly OutputFile[],
  owned: readonly string[],
): Promise<string[]> {
  const made = new Set(files.map(({ path }) => path));
  const orphans: string[] = [];
  for (const part of owned) {
    way.hasFolder(part);
    for (const file of await listFiles(join(folder, part), foreignFolders)) {
      const path = `${part}/${file}`;
      if (!made.has(path) && hasMark(await readText(join(folder, path)))) orphans.push(path);
    }
  }
  return orphans;
}

/**
 * Carries out a plan, whole or not at all: everything is written beside the target first, then moved
 * into place; if a move fails, what was there before comes back. Nothing else of the process runs
 * meanwhile, which for thousands of small files also takes a fraction of the time.
 *
 * @throws {OutputError} if a symbolic link or something else is in the way, or the file system refuses
 */
export async function writeFiles(
  folder: string,
  plan: Pick<WritePlan, "changed" | "orphans">,
): Promise<void> {
  const { changed, orphans } = plan;
  if (changed.length === 0 && orphans.length === 0) return;
  await blamingDisk(folder, () => carryOut(folder, plan));
  for (const path of [...changed.map((file) => file.path), ...orphans]) noteFile(join(folder, path));
}

function carryOut(folder: string, { changed, orphans }: Pick<WritePlan, "changed" | "orphans">): void {
  // Check all paths before staging anything; each path is checked again before a move.
  const way = createOutputWay(folder);
  for (const path of [...changed.map((file) => file.path), ...orphans]) way.toFile(path);
  const stage = join(folder, `.openapi-errors-${crypto.randomUUID()}`);
  try {
    const makeFolder = createFolderMaker();
    for (const { path, text } of changed) {
      const staged = join(stage, "new", path);
      makeFolder(dirname(staged));
      writeFileSync(staged, text);
      const mode = findMode(join(folder, path));
      if (mode !== undefined) chmodSync(staged, mode);
    }
    moveAll(folder, stage, changed, orphans);
  } finally {
    // Removing what could not be made would fail as well, in other words.
    if (findEntry(stage) !== undefined) rmSync(stage, { recursive: true, force: true });
  }
}

function moveAll(
  folder: string,
  stage: string,
  changed: readonly OutputFile[],
  orphans: readonly string[],
): void {
  const undo: (() => void)[] = [];
  const way = createOutputWay(folder);
  const makeFolder = createFolderMaker();
  const moveIn = (path: string) => {
    const target = way.toFile(path);
    renameSync(join(stage, "new", path), target);
    undo.push(() => rmSync(target, { recursive: true, force: true }));
  };
  const setAside = (path: string) => {
    const [target, aside] = [way.toFile(path), join(stage, "old", path)];
    if (findEntry(target) === undefined) return;
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
    const found = find(dirname(path)) ?? (findEntry(join(folder, path)) === undefined ? path : undefined);
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
    // Not empty: it has files that are not ours.
    return;
  }
  removeEmptyFolders(folder, dirname(path));
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
