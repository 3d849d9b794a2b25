import { join } from "node:path";
import { listFileNames, readText } from "../io/read-files.js";
/** Folders that are searched for documents, besides the current one. */
export const usualFolders = ["api", "docs", "openapi", "public", "schema", "spec", "specs", "src"];
/**
 * The documents of a folder and of the usual ones in it, as relative paths: files that name a version of
 * OpenAPI near their beginning, and those called `openapi`.
 */
export async function findDocuments(folder) {
    const found = [];
    for (const part of ["", ...usualFolders]) {
        for (const name of await listFileNames(join(folder, part))) {
            if (await isDocument(join(folder, part), name))
                found.push(part === "" ? name : `${part}/${name}`);
        }
    }
    return found;
}
async function isDocument(folder, name) {
    if (!/\.(ya?ml|json)$/i.test(name))
        return false;
    if (/^openapi\.[a-z]+$/i.test(name))
        return true;
    const start = (await readText(join(folder, name))).slice(0, 10_000);
    return /^[\s{,]*(["']?)openapi\1\s*:\s*["']?3\.\d/m.test(start);
}
