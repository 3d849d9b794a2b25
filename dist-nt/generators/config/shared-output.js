import { join, relative, sep } from "node:path";
import { ConfigError } from "./config.js";
import { filledFolders } from "./own-output.js";
/**
 * Refuses an API whose files would overwrite those of another, or be removed as its orphans: one with the same
 * output folder, or with one inside the folders of the other.
 *
 * @param apis those that are to be generated
 * @param configured all of `redocly.yaml`, since the others were or will be generated too
 * @param folder absolute path of the folder with `redocly.yaml`
 * @throws {ConfigError}
 */
export function refuseSharedOutput(apis, configured, folder) {
    for (const api of apis) {
        const other = configured.find((one) => one.name !== api.name && (meets(one, api) || meets(api, one)));
        if (!other)
            continue;
        const [first, second] = configured.indexOf(api) < configured.indexOf(other) ? [api, other] : [other, api];
        throw new ConfigError(describe(first, second, folder));
    }
}
/** Whether the files of one API are in a folder where those of another are written or removed. */
function meets(inner, outer) {
    if (isWithin(inner.output, outer.output) && isWithin(outer.output, inner.output))
        return true;
    return [...filledFolders].some((name) => isWithin(inner.output, join(outer.output, name)));
}
/** Some file systems ignore case. */
function isWithin(path, folder) {
    return `${path}${sep}`.toLowerCase().startsWith(`${folder}${sep}`.toLowerCase());
}
function describe(first, second, folder) {
    const shown = ({ output }) => relative(folder, output).replaceAll("\\", "/") || ".";
    return (`redocly.yaml: ${first.name} (${shown(first)}) and ${second.name} (${shown(second)}) would overwrite each other; ` +
        `give each its own \`output\` in \`x-openapi-errors\`, such as \`output: generated/${second.name}\``);
}
