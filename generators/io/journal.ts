import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { resolve } from "node:path";

/** The files that a run read and wrote. */
export interface Journal {
  /** The hash of each file that was read or written, by absolute path; `null` where there was none. */
  readonly files: Map<string, string | null>;
  /** Absolute paths of the folders whose files were listed, with the names of folders that were skipped. */
  readonly folders: Map<string, readonly string[]>;
}

const journals = new AsyncLocalStorage<Journal>();

/** Does work, and keeps a journal of the files that it reads and writes. */
export async function keepJournal<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly journal: Journal }> {
  const journal: Journal = { files: new Map(), folders: new Map() };
  const result = await journals.run(journal, work);
  return { result, journal };
}

/** Does work without a journal, for temporary files that are removed when it is done. */
export function withoutJournal<T>(work: () => Promise<T>): Promise<T> {
  return journals.exit(work);
}

/** Records the content of a file; `undefined` if there is none. The last record of a file counts. */
export function noteFile(path: string, content: string | undefined): void {
  journals.getStore()?.files.set(resolve(path), content === undefined ? null : toHash(content));
}

/** Records that the files of a folder were listed. */
export function noteFolder(path: string, except: readonly string[]): void {
  journals.getStore()?.folders.set(resolve(path), except);
}

/** A hash of a file's bytes, or of the text that they are in UTF-8. */
export function toHash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64");
}
