/**
 * Tells of changes below folders, however a file was saved.
 *
 * @param except absolute paths of folders that do not count, such as the output
 * @returns stops watching
 */
export declare function watchFolders(folders: readonly string[], except: readonly string[], onChange: () => void): Promise<() => Promise<void>>;
