import type { FileSource } from "./read-files.js";
/** What was asked for is not in a repository. */
export declare class RevisionError extends Error {
    readonly name = "RevisionError";
}
/** The files of a repository as a revision has them. */
export interface Revision extends FileSource {
    /** As it was asked for, such as `HEAD~1`. */
    readonly name: string;
    /** The commit that it is. */
    readonly commit: string;
    /** Absolute path of the working tree. */
    readonly folder: string;
    readonly hasFile: (path: string) => boolean;
}
/**
 * Opens a revision; the working tree is neither read nor changed.
 *
 * @param folder absolute path of a folder in the repository
 * @param name as git takes it, such as `HEAD~1` or `origin/main`
 * @throws {RevisionError} without git, outside a repository, and where there is no such revision
 */
export declare function openRevision(folder: string, name: string): Promise<Revision>;
