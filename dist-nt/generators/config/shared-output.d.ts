import { type ApiConfig } from "./config.js";
/** The part of an API's configuration that is checked. */
type Placed = Pick<ApiConfig, "name" | "output">;
/**
 * Refuses an API whose files would overwrite those of another, or be removed as its orphans: one with the same
 * output folder, or with one inside the folders of the other.
 *
 * @param apis those that are to be generated
 * @param configured all of `redocly.yaml`, since the others were or will be generated too
 * @param folder absolute path of the folder with `redocly.yaml`
 * @throws {ConfigError}
 */
export declare function refuseSharedOutput(apis: readonly Placed[], configured: readonly Placed[], folder: string): void;
export {};
