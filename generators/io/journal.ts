import { AsyncLocalStorage } from "node:async_hooks";
import { resolve } from "node:path";
import { type FileState, findState } from "./file-state.js";

/** The files that a run read and wrote. */
export interface Journal {
  /** The state of each file that was read or written, by absolute path; `null` where there was none. */
  readonly files: Map<string, FileState | null>;
  /** Absolute paths of the folders whose files were listed, with the names of folders that were skipped. */
  readonly folders: Map<string, readonly string[]>;
  /** What was asked for of other hosts, which no look at a disk tells to be the same. */
  readonly fetched: Set<string>;
}

const journals = new AsyncLocalStorage<Journal>();

/** Does work, and keeps a journal of the files that it reads and writes. */
export async function keepJournal<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly journal: Journal }> {
  const journal: Journal = { files: new Map(), folders: new Map(), fetched: new Set() };
  const result = await journals.run(journal, work);
  return { result, journal };
}

/** Does work without a journal, for temporary files that are removed when it is done. */
export function withoutJournal<T>(work: () => Promise<T>): Promise<T> {
  return journals.exit(work);
}

/**
 * Records the state that a file has now. Call it before a file is read, so that a change since then is seen, and after
 * it was written. The last record of a file counts.
 */
export function noteFile(path: string): void {
  journals.getStore()?.files.set(resolve(path), findState(path));
}

/** Records that the files of a folder were listed. */
export function noteFolder(path: string, except: readonly string[]): void {
  journals.getStore()?.folders.set(resolve(path), except);
}

/** Records that another host was asked. */
export function noteFetch(url: string): void {
  journals.getStore()?.fetched.add(url);
}
