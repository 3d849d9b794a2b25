import { dirname, relative } from "node:path";
import { isInside } from "../names/relative-path.js";
import { writeFiles } from "./write-files.js";
/**
 * Writes files that may be in several folders, all or none.
 *
 * @param files with absolute paths
 * @throws {OutputError} if the file system refuses
 */
export async function writeChanges(files) {
    const [first, ...others] = files.map(({ path }) => dirname(path));
    if (first === undefined)
        return;
    const folder = others.reduce(findCommon, first);
    const changed = files.map(({ path, text }) => ({
        path: relative(folder, path).replaceAll("\\", "/"),
        text,
    }));
    await writeFiles(folder, { changed, orphans: [] });
}
/** The folder that both folders are in. */
function findCommon(folder, other) {
    return isInside(folder, other) ? folder : findCommon(dirname(folder), other);
}
