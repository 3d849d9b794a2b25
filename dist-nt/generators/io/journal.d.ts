/** The files that a run read and wrote. */
export interface Journal {
    /** The hash of each file that was read or written, by absolute path; `null` where there was none. */
    readonly files: Map<string, string | null>;
    /** Absolute paths of the folders whose files were listed, with the names of folders that were skipped. */
    readonly folders: Map<string, readonly string[]>;
}
/** Does work, and keeps a journal of the files that it reads and writes. */
export declare function keepJournal<T>(work: () => Promise<T>): Promise<{
    readonly result: T;
    readonly journal: Journal;
}>;
/** Does work without a journal, for temporary files that are removed when it is done. */
export declare function withoutJournal<T>(work: () => Promise<T>): Promise<T>;
/** Records the content of a file; `undefined` if there is none. The last record of a file counts. */
export declare function noteFile(path: string, content: string | undefined): void;
/** Records that the files of a folder were listed. */
export declare function noteFolder(path: string, except: readonly string[]): void;
/** A hash of a file's bytes, or of the text that they are in UTF-8. */
export declare function toHash(content: string | Uint8Array): string;
