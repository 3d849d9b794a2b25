import { join } from "node:path";
import { parseYaml } from "../engine/yaml.js";
import { readTextIfAny } from "../io/read-files.js";
import { ConfigError } from "./config.js";
import { locateConfigError } from "./locate-config-error.js";

export const configFile = "redocly.yaml";

/** `redocly.yaml` as it is written. */
export interface ConfigText {
  /** Absolute path, whether there is one or not. */
  readonly path: string;
  /** `undefined` where there is none. */
  readonly text: string | undefined;
  readonly value: unknown;
}

/**
 * Does work with `redocly.yaml`.
 *
 * @param folder absolute path of the folder that may have one
 * @throws {ConfigError} with line and column of the setting that it is about
 */
export async function withConfigFile<T>(folder: string, work: (file: ConfigText) => Promise<T>): Promise<T> {
  const path = join(folder, configFile);
  const text = readConfigText(path);
  const file = { path, text, value: parse(text ?? "") };
  return work(file).catch((error: unknown) => {
    throw error instanceof ConfigError ? locateConfigError(error, file) : error;
  });
}

function readConfigText(path: string): string | undefined {
  try {
    return readTextIfAny(path);
  } catch (error) {
    // A folder of that name, or a file that may not be read.
    throw new ConfigError(`${configFile} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function parse(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    const [, message = line, place] = /^(.*) \((\d+:\d+)\)$/.exec(line) ?? [];
    throw new ConfigError(`${configFile}:${place === undefined ? "" : `${place}:`} ${message}`);
  }
}
