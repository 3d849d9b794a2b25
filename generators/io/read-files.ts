import { isUtf8 } from "node:buffer";
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { isInside } from "../names/relative-path.js";
import { noteFile, noteFolder } from "./journal.js";
import { lookAt } from "./look-at.js";

// The only module that reads from disk; everything behind it works on values.

/** Where the files of a document are read from. */
export interface FileSource {
  /** @throws {Error} where there is no such file, or where it is not written in UTF-8 */
  readonly readText: (path: string) => Promise<string>;
  /** The path of a file behind symbolic links. */
  readonly toRealPath: (path: string) => Promise<string>;
  /** Whether a path leads to something that cannot be read as a file. */
  readonly existsAsNoFile: (path: string) => boolean;
}

/** A file whose bytes are no text in UTF-8. */
export class NotUtf8Error extends Error {
  override readonly name = "NotUtf8Error";
}

/** The text of a file. */
export async function readText(path: string): Promise<string> {
  noteFile(path);
  return readFile(path, "utf8");
}

/** Whether a path is inside a folder, symbolic links of both followed; both have to exist. */
export async function leadsInside(folder: string, path: string): Promise<boolean> {
  return isInside(await realpath(folder), await realpath(path));
}

/** The text of a file, or `undefined` where there is none. */
export function readTextIfAny(path: string): string | undefined {
  noteFile(path);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Whether a path leads to a file. */
export function existsAsFile(path: string): boolean {
  return lookAt(() => statSync(path))?.isFile() ?? false;
}

/** Whether a path leads to something that is neither a file nor a folder, such as a pipe or a device. */
export function existsAsNoFile(path: string): boolean {
  const found = lookAt(() => statSync(path, { throwIfNoEntry: false }));
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Whether a path leads to a folder. */
export function existsAsFolder(path: string): boolean {
  return lookAt(() => statSync(path))?.isDirectory() ?? false;
}

/** The files as they are on disk. A document may have hundreds, each of which is read in less time than is taken to wait for it. */
export const filesOnDisk: FileSource = {
  readText: async (path) => {
    noteFile(path);
    const bytes = readFileSync(path);
    // What is no UTF-8 would be replaced, in texts that nobody reads again before they are published.
    if (!isUtf8(bytes)) throw new NotUtf8Error("it is not written in UTF-8");
    return bytes.toString("utf8");
  },
  toRealPath: async (path) => realpathSync.native(path),
  existsAsNoFile,
};

/** The type of an entry at a path. */
export type Entry = "file" | "folder" | "link" | "other";

/** The type of the entry at a path; a link is not followed. `undefined` if there is nothing. */
export function findEntry(path: string): Entry | undefined {
  const found = lookAt(() => lstatSync(path));
  if (!found) return undefined;
  if (found.isSymbolicLink()) return "link";
  if (found.isDirectory()) return "folder";
  return found.isFile() ? "file" : "other";
}

/**
 * All files below a folder, as sorted paths relative to it with `/` between the parts;
 * empty where the folder does not exist. Folders named in `except` are skipped at every level.
 */
export async function listFiles(folder: string, except: readonly string[] = []): Promise<readonly string[]> {
  noteFolder(folder, except);
  return existsSync(folder) ? (await listBelow(folder, except)).sort() : [];
}

async function listBelow(folder: string, except: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) files.push(entry.name);
    if (!entry.isDirectory() || except.includes(entry.name)) continue;
    for (const file of await listBelow(join(folder, entry.name), except)) files.push(`${entry.name}/${file}`);
  }
  return files;
}

/** Names of the files directly in a folder, sorted; empty if it does not exist. */
export async function listFileNames(folder: string): Promise<readonly string[]> {
  if (!existsAsFolder(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
}

/** The texts of all files below a folder, by their relative path. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  // Of hundreds of small files, waiting for each takes longer than reading them.
  const read = (file: string) => readTextIfAny(join(folder, file)) ?? "";
  return new Map((await listFiles(folder)).map((file) => [file, read(file)]));
}

/**
 * Why a file cannot be edited in place, as the end of a sentence. Its permissions count for whoever runs us: a file
 * that its author has protected is not replaced by one that is not.
 */
export function findEditProblem(path: string): string | undefined {
  if (findEntry(path) === "link") return "it is a symbolic link";
  const found = lookAt(() => statSync(path));
  if (!found?.isFile()) return "it is no file";
  return (found.mode & 0o222) === 0 ? "it is read-only" : undefined;
}

/** The permissions of a file; `undefined` where there is none. */
export function findMode(path: string): number | undefined {
  return lookAt(() => statSync(path))?.mode;
}
