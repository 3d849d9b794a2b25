import { dirname, join, relative, resolve } from "node:path";
import { isInside } from "../names/relative-path.js";
import { OutputError } from "./output.js";
import { findEntry } from "./read-files.js";
/**
 * Looks at the ways below an output folder, at each folder once: make it anew whenever they may have changed.
 * The output folder itself may be a link, since the configuration names it. What lies below it may not: a link
 * there would have files elsewhere compared, written over and deleted.
 *
 * @param folder absolute path of the output folder
 */
export function createOutputWay(folder) {
    const known = new Map();
    const hasFolder = (path) => {
        if (path === ".")
            return true;
        const seen = known.get(path);
        if (seen !== undefined)
            return seen;
        const target = join(folder, path);
        const found = hasFolder(dirname(path)) ? findEntry(target) : undefined;
        if (found !== undefined && found !== "folder")
            throw new OutputError(describe(found, "folder", target));
        known.set(path, found !== undefined);
        return found !== undefined;
    };
    return {
        hasFolder,
        toFile: (path) => {
            const target = toTarget(folder, path);
            const found = hasFolder(dirname(relative(folder, target))) ? findEntry(target) : undefined;
            if (found !== undefined && found !== "file")
                throw new OutputError(describe(found, "file", target));
            return target;
        },
    };
}
/** The absolute path of an output file. Ours to keep inside the folder, whatever a document named it. */
function toTarget(folder, path) {
    const target = resolve(folder, path);
    if (target === resolve(folder) || !isInside(folder, target))
        throw new Error(`output outside the output folder: ${path}`);
    return target;
}
function describe(found, wanted, target) {
    if (found === "link")
        return `there is a symbolic link in the output folder, which is not followed: ${target}`;
    const what = found === "other" ? "something else" : `a ${found}`;
    return `there is ${what} where a ${wanted} is to be written: ${target}`;
}
/** Turns errors of the file system into `OutputError`; rethrows anything else. */
export async function blamingDisk(folder, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof Error && "syscall" in error))
            throw error;
        throw new OutputError(`the output folder ${folder} cannot be used: ${error.message}`);
    }
}
