import { dirname } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { oneAtATime, type Repeated } from "./one-at-a-time.js";
import { watchFolders } from "./watch-folders.js";

/** Work that goes on until it is closed. */
export interface Repeating extends Omit<Repeated, "request"> {
  /** Stops watching, and resolves once nothing runs. */
  readonly close: () => Promise<void>;
}

/**
 * Does work, and again whenever something changes below the folder or beside a document. The output is
 * not watched.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 */
export async function repeatOnChange(
  folder: string,
  apis: readonly ApiConfig[],
  work: () => Promise<void>,
): Promise<Repeating> {
  const { request, failed, settled } = oneAtATime(work);
  const folders = [folder, ...apis.map(({ root }) => dirname(root))];
  const stopWatching = await watchFolders(
    folders,
    apis.map(({ output }) => output),
    request,
  );
  request();
  return {
    failed,
    settled,
    close: async () => {
      await stopWatching();
      await settled();
    },
  };
}
