import type { ApiConfig } from "./config.js";
/** Folders that the files of one API fill, so that none of another may lie in them. */
export declare const filledFolders: ReadonlySet<string>;
/**
 * The folder that a document without configuration is generated into, relative to `folder`: one of its
 * own, named after its path, so that it neither depends on other documents nor overwrites their output.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param root absolute path of the document
 * @param configured APIs whose output it keeps out of
 */
export declare function toOwnOutput(folder: string, root: string, configured: readonly Pick<ApiConfig, "output">[]): string;
