import { join, relative, sep } from "node:path";
import { findEntry } from "../io/read-files.js";
import { ConfigError } from "./config.js";
/**
 * Refuses an output folder of our own choice that is reached by a symbolic link: only a folder that the
 * configuration names may be one.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param output absolute path below it
 * @throws {ConfigError}
 */
export function refuseLinkedOutput(folder, output) {
    const parts = relative(folder, output).split(sep);
    const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
    const link = ways.find((way) => findEntry(join(folder, way)) === "link");
    if (link === undefined)
        return;
    throw new ConfigError(`\`${link}\` is a symbolic link, which is followed only where redocly.yaml names it as the \`output\` of an API`);
}
