import { type DocsConfig } from "./config.js";
/**
 * Reads name and look of the docs: `docs` of `x-openapi-errors`.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param at place of the settings, for messages
 * @throws {ConfigError} where a setting is wrong
 */
export declare function readDocsConfig(value: unknown, folder: string, at: string): Promise<DocsConfig>;
