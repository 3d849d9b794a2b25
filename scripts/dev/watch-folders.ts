import { type FSWatcher, watch } from "node:fs";
import { join, resolve, sep } from "node:path";

/**
 * Editors write a file in several steps; a change counts once nothing happened for so long, in
 * milliseconds. What comes later is followed by itself.
 */
const settleMs = 20;

/**
 * Tells of changes below folders.
 *
 * @param except absolute paths of folders that do not count, such as the output
 * @returns stops watching
 */
export function watchFolders(
  folders: readonly string[],
  except: readonly string[],
  onChange: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const isMeant = (path: string) =>
    !/(^|[\\/])(node_modules|\.git|\.openapi-errors-[^\\/]*)([\\/]|$)/.test(path) &&
    !except.some((folder) => path === folder || path.startsWith(folder + sep));
  const watchers = [...new Set(folders.map((folder) => resolve(folder)))].map((folder): FSWatcher => {
    const watcher = watch(folder, { recursive: true }, (_event, file) => {
      if (file !== null && !isMeant(join(folder, file))) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMs);
    });
    // Of folders below that come and go while they are looked at, such as those of an unfinished write.
    watcher.on("error", () => {});
    return watcher;
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
