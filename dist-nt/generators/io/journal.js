import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
const journals = new AsyncLocalStorage();
/** Does work, and keeps a journal of the files that it reads and writes. */
export async function keepJournal(work) {
    const journal = { files: new Map(), folders: new Map() };
    const result = await journals.run(journal, work);
    return { result, journal };
}
/** Does work without a journal, for temporary files that are removed when it is done. */
export function withoutJournal(work) {
    return journals.exit(work);
}
/** Records the content of a file; `undefined` if there is none. The last record of a file counts. */
export function noteFile(path, content) {
    journals.getStore()?.files.set(resolve(path), content === undefined ? null : toHash(content));
}
/** Records that the files of a folder were listed. */
export function noteFolder(path, except) {
    journals.getStore()?.folders.set(resolve(path), except);
}
/** A hash of a file's bytes, or of the text that they are in UTF-8. */
export function toHash(content) {
    return createHash("sha256").update(content).digest("base64");
}
