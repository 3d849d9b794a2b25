import { dirname, join } from "node:path";
import { findEntry } from "../io/read-files.js";
/**
 * The folder that references of a document may lead anywhere in where no `redocly.yaml` says more: the nearest one,
 * from that of the document upwards, that is the root of a repository; `undefined` where there is none.
 *
 * @param folder absolute path
 */
export function findRepository(folder) {
    // It is a file in a further working tree, and in a submodule.
    if (["folder", "file"].includes(findEntry(join(folder, ".git")) ?? ""))
        return folder;
    const above = dirname(folder);
    return above === folder ? undefined : findRepository(above);
}
