import { once } from "node:events";
import { join, sep } from "node:path";
import { watch } from "chokidar";

/**
 * Editors write a file in several steps; a change counts once nothing happened for so long, in
 * milliseconds. What comes later is followed by itself.
 */
const settleMs = 20;

/**
 * Tells of changes below folders, however a file was saved.
 *
 * @param except absolute paths of folders that do not count, such as the output
 * @returns stops watching
 */
export async function watchFolders(
  folders: readonly string[],
  except: readonly string[],
  onChange: () => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const isMeant = (path: string) =>
    !/(^|[\\/])(node_modules|\.git|\.openapi-errors-[^\\/]*)([\\/]|$)/.test(path) &&
    !except.some((folder) => path === folder || path.startsWith(folder + sep));
  const watcher = watch([...new Set(folders)], {
    ignored: (path) => !isMeant(path),
    ignoreInitial: true,
    // Whether a file was replaced or written is all the same.
    atomic: false,
  });
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMs);
  };
  // Of the output, the folders above it are watched, and appear with it.
  const isAboveOutput = (path: string) => except.some((folder) => folder.startsWith(path + sep));
  watcher.on("all", (event, path) => {
    if (event !== "addDir" || !isAboveOutput(path)) note();
  });
  // Of changes of one file within 50 ms, such as by a formatter after a save, `all` has the first alone.
  watcher.on("raw", (_event, name, details) => {
    const { watchedPath } = details as { readonly watchedPath: string };
    const path = join(watchedPath, name ?? "");
    if (isMeant(path) && !isAboveOutput(path)) note();
  });
  // Of folders below that come and go while they are looked at, such as those of an unfinished write.
  watcher.on("error", () => {});
  await once(watcher, "ready");
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
