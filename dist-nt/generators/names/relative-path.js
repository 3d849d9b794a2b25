import { isAbsolute, relative, sep } from "node:path";
/** A file as seen from a folder, with `/` between the parts; a file of another host stays a URL. */
export function toRelativePath(folder, file) {
    return /^https?:/.test(file) ? file : relative(folder, file).replaceAll("\\", "/");
}
/** Whether a path is a folder or inside it. Compares texts, so follow symbolic links before. */
export function isInside(folder, path) {
    const way = relative(folder, path);
    // A name may well start with two dots.
    return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
/** Whether a path below a folder, or a folder on the way to it, has a name that starts with a dot, as `.git` has. */
export function isHidden(folder, path) {
    return relative(folder, path)
        .split(sep)
        .some((name) => name.startsWith("."));
}
