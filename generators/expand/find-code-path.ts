import { dirname, resolve } from "node:path";
import type { UserContext } from "@redocly/openapi-core";
import { isRecord } from "../document/openapi.js";
import { isPointer, parsePointer } from "../names/pointer.js";

/**
 * The property names that lead from an error body to its code: the option `code` of the preprocessor
 * `errors/expand`, else `x-openapi-errors.code` of the API in `redocly.yaml`, else `errorCode`.
 *
 * @param context that of the root of a document
 */
export function findCodePath({ config, specVersion, location }: UserContext): readonly string[] {
  const version = specVersion as Parameters<NonNullable<typeof config>["getPreprocessorSettings"]>[1];
  const { code } = (config?.getPreprocessorSettings("errors/expand", version) ?? {}) as { code?: unknown };
  const file = location.source.absoluteRef;
  const pointer = [code, ...findApiCodes(config?.resolvedConfig, config?.configPath, file)].find(isCode);
  return parsePointer(pointer ?? "/errorCode");
}

function isCode(value: unknown): value is string {
  return typeof value === "string" && isPointer(value);
}

/** A command that was given an API's name has its settings at the top; one that was given a path has not. */
function findApiCodes(config: unknown, configPath: string | undefined, file: string): readonly unknown[] {
  if (!isRecord(config)) return [];
  const apis = Object.values(isRecord(config.apis) ? config.apis : {}).filter(isRecord);
  const own = apis.filter(({ root }) => {
    // Roots are relative to the configuration; one without a file has no paths to compare.
    return (
      typeof root === "string" && configPath !== undefined && resolve(dirname(configPath), root) === file
    );
  });
  return [config, ...own].map((holder) => {
    const settings = holder["x-openapi-errors"];
    return isRecord(settings) ? settings.code : undefined;
  });
}
