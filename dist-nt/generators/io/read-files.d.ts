/** Where the files of a document are read from. */
export interface FileSource {
    /** @throws {Error} where there is no such file */
    readonly readText: (path: string) => Promise<string>;
    /** The path of a file behind symbolic links. */
    readonly toRealPath: (path: string) => Promise<string>;
    /** Whether a path leads to something that cannot be read as a file. */
    readonly existsAsNoFile: (path: string) => boolean;
}
/** The text of a file. */
export declare function readText(path: string): Promise<string>;
/** The real path of a file, symbolic links followed. */
export declare function toRealPath(path: string): Promise<string>;
/** Whether a path is inside a folder, symbolic links of both followed; both have to exist. */
export declare function leadsInside(folder: string, path: string): Promise<boolean>;
/** The text of a file, or `undefined` where there is none. */
export declare function readTextIfAny(path: string): string | undefined;
/** The hash of a file, or `null` where there is none: what a journal has of it. */
export declare function readHash(path: string): string | null;
/** Whether a path leads to a file. */
export declare function existsAsFile(path: string): boolean;
/** Whether a path leads to something that is neither a file nor a folder, such as a pipe or a device. */
export declare function existsAsNoFile(path: string): boolean;
/** Whether a path leads to a folder. */
export declare function existsAsFolder(path: string): boolean;
/** The files as they are on disk. */
export declare const filesOnDisk: FileSource;
/** The type of an entry at a path. */
export type Entry = "file" | "folder" | "link" | "other";
/** The type of the entry at a path; a link is not followed. `undefined` if there is nothing. */
export declare function findEntry(path: string): Entry | undefined;
/**
 * All files below a folder, as sorted paths relative to it with `/` between the parts;
 * empty where the folder does not exist. Folders named in `except` are skipped at every level.
 */
export declare function listFiles(folder: string, except?: readonly string[]): Promise<readonly string[]>;
/** Names of the files directly in a folder, sorted; empty if it does not exist. */
export declare function listFileNames(folder: string): Promise<readonly string[]>;
/** The texts of all files below a folder, by their relative path. */
export declare function readFolder(folder: string): Promise<ReadonlyMap<string, string>>;
/**
 * Why a file cannot be edited in place, as the end of a sentence. Its permissions count for whoever runs us: a file
 * that its author has protected is not replaced by one that is not.
 */
export declare function findEditProblem(path: string): string | undefined;
/** The permissions of a file; `undefined` where there is none. */
export declare function findMode(path: string): number | undefined;
