import { relative, resolve } from "node:path";
import { existsAsFile, leadsInside } from "../io/read-files.js";
import { ConfigError } from "./config.js";
/**
 * Reads `overlays` of `x-openapi-errors`; whether the files are there is `checkOverlays`.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param at place of the settings, for messages
 * @returns absolute paths
 * @throws {ConfigError} where it is no list of files
 */
export function readOverlays(value, folder, at) {
    if (!Array.isArray(value))
        throw new ConfigError(`${at}.overlays is not a list`);
    const files = value.map((one) => resolve(folder, checkPath(one, at)));
    const twice = files.find((file, index) => files.indexOf(file) !== index);
    if (twice === undefined)
        return files;
    throw new ConfigError(`${at}.overlays: \`${relative(folder, twice)}\` is there twice`);
}
function checkPath(path, at) {
    if (typeof path !== "string" || path.includes("\0"))
        throw new ConfigError(`${at}.overlays has an entry that is no path`);
    if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(path))
        throw new ConfigError(`${at}.overlays: \`${path}\` is on another host; save it as a file, and name that`);
    if (/\.(ya?ml|json)$/i.test(path))
        return path;
    throw new ConfigError(`${at}.overlays: \`${path}\` is no .yaml or .json file`);
}
/**
 * Refuses overlays that are not there, and such as lie outside of the folder, also by a symbolic link.
 *
 * @param files absolute paths
 * @throws {ConfigError}
 */
export async function checkOverlays(files, folder, at) {
    for (const file of files) {
        const shown = relative(folder, file);
        if (!existsAsFile(file))
            throw new ConfigError(`${at}.overlays: no file at ${shown}`);
        if (!(await leadsInside(folder, file)))
            throw new ConfigError(`${at}.overlays: \`${shown}\` lies outside the folder of redocly.yaml`);
    }
}
