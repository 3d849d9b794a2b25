import { dirname, resolve } from "node:path";
import type { UserContext } from "@redocly/openapi-core";
import { type PartSettings, readPartSettings } from "../codes/part-settings.js";
import { isRecord } from "../openapi/openapi.js";

/**
 * The configured places of the parts of error bodies: the options of the preprocessor `errors/expand`, else
 * `x-openapi-errors` of the API in `redocly.yaml`.
 *
 * @param context that of the root of a document
 */
export function findConfiguredParts({ config, specVersion, location }: UserContext): PartSettings {
  const version = specVersion as Parameters<NonNullable<typeof config>["getPreprocessorSettings"]>[1];
  const options: unknown = config?.getPreprocessorSettings("errors/expand", version);
  const file = location.source.absoluteRef;
  const settings = [options, ...listApiSettings(config?.resolvedConfig, config?.configPath, file)];
  // The first that sets a part decides it.
  return Object.assign({}, ...settings.map(readPartSettings).reverse());
}

/** For a command with the name of an API, its settings are at the top; for one with a path they are not. */
function listApiSettings(config: unknown, configPath: string | undefined, file: string): readonly unknown[] {
  if (!isRecord(config)) return [];
  const apis = Object.values(isRecord(config.apis) ? config.apis : {}).filter(isRecord);
  const own = apis.filter(({ root }) => {
    // Roots are relative to the configuration; one without a file has no paths to compare.
    return (
      typeof root === "string" && configPath !== undefined && resolve(dirname(configPath), root) === file
    );
  });
  return [config, ...own].map((holder) => holder["x-openapi-errors"]);
}
