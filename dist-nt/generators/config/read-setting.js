import { ConfigError } from "./config.js";
/** @throws {ConfigError} for a setting that nobody knows */
export function refuseUnknown(holder, known, at) {
    const unknown = Object.keys(holder).find((key) => !known.includes(key));
    if (unknown === undefined)
        return;
    throw new ConfigError(`${at}: unknown setting \`${unknown}\`, not one of ${known.join(", ")}`);
}
/** A setting that is text; `undefined` where it is absent. */
export function readText(holder, key, at) {
    const value = holder[key];
    if (value === undefined)
        return undefined;
    if (typeof value !== "string")
        throw new ConfigError(`${at}.${key} is not text`);
    // No path, name or URL contains NUL, and the file system would throw an error that looks like our bug.
    if (value.includes("\0"))
        throw new ConfigError(`${at}.${key} contains the character NUL`);
    return value;
}
