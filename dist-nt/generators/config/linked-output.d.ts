/**
 * Refuses an output folder of our own choice that is reached by a symbolic link: only a folder that the
 * configuration names may be one.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param output absolute path below it
 * @throws {ConfigError}
 */
export declare function refuseLinkedOutput(folder: string, output: string): void;
