/** The ways to files below an output folder. */
export interface OutputWay {
    /**
     * The absolute path of an output file.
     *
     * @throws {OutputError} where the way to it leads over a symbolic link, or is taken by something else
     */
    readonly toFile: (path: string) => string;
    /** Whether a folder is there; as picky as `toFile`. */
    readonly hasFolder: (path: string) => boolean;
}
/**
 * Looks at the ways below an output folder, at each folder once: make it anew whenever they may have changed.
 * The output folder itself may be a link, since the configuration names it. What lies below it may not: a link
 * there would have files elsewhere compared, written over and deleted.
 *
 * @param folder absolute path of the output folder
 */
export declare function createOutputWay(folder: string): OutputWay;
/** Turns errors of the file system into `OutputError`; rethrows anything else. */
export declare function blamingDisk<T>(folder: string, work: () => T | Promise<T>): Promise<T>;
