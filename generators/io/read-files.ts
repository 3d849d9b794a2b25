import { existsSync, lstatSync, statSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";

// The only module that reads from disk; everything behind it works on values.

/** The text of a file. */
export function readText(path: string): Promise<string> {
  return readFile(path, "utf8");
}

/** Where a path really leads, symbolic links followed. */
export function toRealPath(path: string): Promise<string> {
  return realpath(path);
}

/** The text of a file, or `undefined` where there is none. */
export async function readTextIfAny(path: string): Promise<string | undefined> {
  return existsSync(path) ? readText(path) : undefined;
}

/** Whether there is anything at a path, be it a link that leads nowhere. */
export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether a path leads to a file. */
export function existsAsFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whether a path leads to a folder. */
export function existsAsFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * All files below a folder, as sorted paths relative to it with `/` between the parts;
 * empty where the folder does not exist. Folders named in `except` are passed over at every level.
 */
export async function listFiles(folder: string, except: readonly string[] = []): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && except.includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      files.push(...(await listFiles(path, except)).map((file) => `${entry.name}/${file}`));
    else if (entry.isFile()) files.push(relative(folder, path).split(sep).join("/"));
  }
  return files.sort();
}

/** Names of the files that lie in a folder itself, sorted; empty where it does not exist. */
export async function listFileNames(folder: string): Promise<readonly string[]> {
  if (!existsAsFolder(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

/** The texts of all files below a folder, by their relative path. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await listFiles(folder)) texts.set(file, await readText(join(folder, file)));
  return texts;
}
