/**
 * Writes files that may be in several folders, all or none.
 *
 * @param files with absolute paths
 * @throws {OutputError} if the file system refuses
 */
export declare function writeChanges(files: readonly {
    readonly path: string;
    readonly text: string;
}[]): Promise<void>;
