import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { generatedMark, type OutputFile } from "./output.js";
import { exists, existsAsFolder, listFiles, readText, readTextIfAny } from "./read-files.js";

// The only module that writes to disk.

/** What writing would do to a folder. */
export interface WritePlan {
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
    if ((await readTextIfAny(toTarget(folder, file.path))) !== file.text) changed.push(file);
  }
  return {
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
 * into place; if a move fails, what was there before comes back.
 */
export async function writeFiles(folder: string, { changed, orphans }: WritePlan): Promise<void> {
  if (changed.length === 0 && orphans.length === 0) return;
  for (const { path } of changed) refuseFolder(toTarget(folder, path));
  const stage = join(folder, `.openapi-errors-${randomUUID()}`);
  try {
    await stageFiles(join(stage, "new"), changed);
    await moveAll(
      folder,
      stage,
      changed.map(({ path }) => path),
      orphans,
    );
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Many files at a time: a site has a page for each code, and the disk is what it waits for. */
async function stageFiles(stage: string, files: readonly OutputFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(stage, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (let start = 0; start < files.length; start += filesAtATime) {
    const some = files.slice(start, start + filesAtATime);
    await Promise.all(some.map(({ path, text }) => writeFile(join(stage, path), text)));
  }
}

/** Well below the number of files that a process may have open. */
const filesAtATime = 64;

async function moveAll(
  folder: string,
  stage: string,
  paths: readonly string[],
  orphans: readonly string[],
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const path of [...paths, ...orphans]) {
      const target = toTarget(folder, path);
      if (await setAside(target, join(stage, "old", path)))
        undo.push(() => rename(join(stage, "old", path), target));
      if (orphans.includes(path)) continue;
      const made = existsAsFolder(dirname(target))
        ? undefined
        : await mkdir(dirname(target), { recursive: true });
      if (made !== undefined) undo.push(() => rm(made, { recursive: true, force: true }));
      await rename(join(stage, "new", path), target);
      undo.push(() => rm(target, { force: true }));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const path of orphans) await removeEmptyFolders(folder, dirname(path));
}

async function setAside(target: string, aside: string): Promise<boolean> {
  if (!exists(target)) return false;
  await mkdir(dirname(aside), { recursive: true });
  await rename(target, aside);
  return true;
}

async function removeEmptyFolders(folder: string, path: string): Promise<void> {
  if (path === "." || path === "") return;
  try {
    await rmdir(join(folder, path));
  } catch {
    // Not empty: somebody else's file keeps it.
    return;
  }
  await removeEmptyFolders(folder, dirname(path));
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
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
