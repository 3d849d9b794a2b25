import { type OutputFile } from "./output.js";
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
/**
 * Compares files with what a folder has.
 *
 * @param owned folders below it in which a marked file that is not among `files` is an orphan
 * @throws {OutputError} if a symbolic link or something else is in the way
 */
export declare function planWrites(folder: string, files: readonly OutputFile[], owned: readonly string[]): Promise<WritePlan>;
/**
 * Carries out a plan, whole or not at all: everything is written beside the target first, then moved
 * into place; if a move fails, what was there before comes back. Nothing else of the process runs
 * meanwhile, which for thousands of small files also takes a fraction of the time.
 *
 * @throws {OutputError} if a symbolic link or something else is in the way, or the file system refuses
 */
export declare function writeFiles(folder: string, plan: Pick<WritePlan, "changed" | "orphans">): Promise<void>;
/** Writes a single file that is no output, and the folders above it. */
export declare function writeText(path: string, text: string): Promise<void>;
/** Runs work in a folder of its own, which is gone afterwards. */
export declare function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T>;
