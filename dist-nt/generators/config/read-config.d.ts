import { type ApiConfig } from "./config.js";
/**
 * The APIs to work on: the API with the given name, the document at the given path, or all APIs.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param wanted name of an API, or path of a document
 * @throws {ConfigError} where the configuration is wrong or does not have what is wanted
 */
export declare function readConfig(folder: string, wanted: string | undefined): Promise<readonly ApiConfig[]>;
/** As `readConfig`, for a command that writes: also refuses APIs that would overwrite each other, or elsewhere. */
export declare function readConfigToWrite(folder: string, wanted: string | undefined): Promise<readonly ApiConfig[]>;
/**
 * As `readConfig`, for a document that is not to be read from disk: its path need not lead to a file.
 *
 * @param wanted path of a document
 */
export declare function readConfigOfPath(folder: string, wanted: string): Promise<ApiConfig>;
/** Whether settings say how a document is read, so that another version of it is to be read in the same way. */
export declare function hasReadSettings(api: ApiConfig): boolean;
