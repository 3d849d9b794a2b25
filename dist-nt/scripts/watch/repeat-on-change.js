import { dirname } from "node:path";
import { oneAtATime } from "./one-at-a-time.js";
import { watchFolders } from "./watch-folders.js";
/**
 * Does work, and again whenever something changes below the folder or beside a document. The output is
 * not watched.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 */
export async function repeatOnChange(folder, apis, work) {
    const { request, failed, settled } = oneAtATime(work);
    const folders = [folder, ...apis.map(({ root }) => dirname(root))];
    const stopWatching = await watchFolders(folders, apis.map(({ output }) => output), request);
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
