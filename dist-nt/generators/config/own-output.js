import { extname, join, relative, resolve } from "node:path";
import { toSlug } from "../names/slug.js";
/** Folders that the files of one API fill, so that none of another may lie in them. */
export const filledFolders = new Set(["client", "companion", "docs"]);
/**
 * The folder that a document without configuration is generated into, relative to `folder`: one of its
 * own, named after its path, so that it neither depends on other documents nor overwrites their output.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param root absolute path of the document
 * @param configured APIs whose output it keeps out of
 */
export function toOwnOutput(folder, root, configured) {
    const path = relative(folder, root).replaceAll("\\", "/");
    const parts = path
        .slice(0, path.length - extname(path).length)
        .replace(/^(\.\.\/)+/, "")
        .split("/");
    const taken = new Set(configured.map(({ output }) => output));
    const name = parts.map(toSlug).join("-");
    const isFree = (one) => !filledFolders.has(one.toLowerCase()) && !taken.has(resolve(folder, join("generated", one)));
    if (isFree(name))
        return `generated/${name}`;
    let other = `${name}-api`;
    for (let count = 2; !isFree(other); count++)
        other = `${name}-api-${count}`;
    return `generated/${other}`;
}
