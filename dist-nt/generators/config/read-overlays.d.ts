/**
 * Reads `overlays` of `x-openapi-errors`; whether the files are there is `checkOverlays`.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param at place of the settings, for messages
 * @returns absolute paths
 * @throws {ConfigError} where it is no list of files
 */
export declare function readOverlays(value: unknown, folder: string, at: string): readonly string[];
/**
 * Refuses overlays that are not there, and such as lie outside of the folder, also by a symbolic link.
 *
 * @param files absolute paths
 * @throws {ConfigError}
 */
export declare function checkOverlays(files: readonly string[], folder: string, at: string): Promise<void>;
