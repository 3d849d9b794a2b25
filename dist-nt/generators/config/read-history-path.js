import { dirname, resolve } from "node:path";
import { isHidden, isInside } from "../names/relative-path.js";
import { ConfigError } from "./config.js";
/**
 * The absolute path of a history as it is configured. It has to be where a document may be read from.
 *
 * @param at where the setting is, for the message
 */
export function readHistoryPath(written, { folder, root }, at) {
    if (!/\.ya?ml$/i.test(written))
        throw new ConfigError(`${at}.history: \`${written}\` is not the path of a .yaml file`);
    const path = resolve(folder, written);
    const isOfProject = isInside(folder, path) && !isHidden(folder, path);
    if (isOfProject || isInside(dirname(resolve(folder, root)), path))
        return path;
    throw new ConfigError(`${at}.history: \`${written}\` leads out of the project, or to what is hidden in it`);
}
