import { basename, extname, relative } from "node:path";
import { toPackageName } from "./package-name.js";
/** Words of files and folders, and of titles, that say nothing of the API. */
const generic = new Set([
    "openapi open api apis rest http public swagger spec specs specification schema schemas definition contract",
    "the of reference documentation docs doc index main root bundle bundled dist build generated src lib app apps",
    "backend server service services packages modules resources static assets config yaml yml json",
].flatMap((line) => line.split(" ")));
/**
 * A name for the API of a document that nobody has named: that of its file, else of the nearest folder, else its
 * title, whichever first says something; with the versions in its path.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param root absolute path of the document
 * @param title of the API, where it is known
 */
export function toApiName(folder, root, title = "") {
    const path = relative(folder, root).replaceAll("\\", "/");
    const file = basename(path, extname(path)).replace(/\p{Cc}/gu, " ");
    if (listWords(file).length > 0)
        return file;
    const parts = [file, ...path.split("/").slice(0, -1).reverse()];
    const index = parts.findIndex((part) => listWords(part).length > 0);
    const named = index === -1 ? toShort(listWords(title)) : toPackageName(parts[index] ?? "");
    const versions = parts.slice(0, index === -1 ? parts.length : index).flatMap(listVersions);
    return [named || file, ...versions.reverse()].join("-");
}
function split(text) {
    return text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "");
}
/** The words that say something. */
function listWords(text) {
    return split(text).filter((word) => !generic.has(word) && !isVersion(word));
}
function listVersions(text) {
    return split(text).filter(isVersion);
}
function isVersion(word) {
    return /^v?\d+$/.test(word);
}
/** A title may be a whole sentence. */
function toShort(words) {
    return words.slice(0, 4).join("-");
}
