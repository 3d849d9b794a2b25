import { dirname, resolve } from "node:path";
import type { UserContext } from "@redocly/openapi-core";
import { type CodePaths, defaultCodePath } from "../codes/code-path.js";
import { detectCodePlaces } from "../codes/detect-code-places.js";
import type { FollowedDocument } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { parsePointer, toPointers } from "../openapi/pointer.js";

/**
 * The configured places of the code, else those that the schemas of the error bodies show.
 *
 * @param operations those of its paths, before they are expanded
 * @param context that of the root of the document
 * @param code JSON pointers that the caller knows, rather than the configuration
 */
export function findCodePaths(
  document: FollowedDocument,
  operations: readonly FoundOperation[],
  context: UserContext,
  code: unknown,
): CodePaths {
  const configured = toPointers(code)?.map(parsePointer) ?? findConfiguredPaths(context);
  if (configured) return configured;
  const found = detectCodePlaces(document, operations).paths;
  const hasShorthand = operations.some(({ node }) => node["x-errors"] !== undefined);
  return found.length === 0 && hasShorthand ? [defaultCodePath] : found;
}

/**
 * The configured place of the code: the option `code` of the preprocessor
 * `errors/expand`, else `x-openapi-errors.code` of the API in `redocly.yaml`.
 *
 * @param context that of the root of a document
 */
export function findConfiguredPaths({ config, specVersion, location }: UserContext): CodePaths | undefined {
  const version = specVersion as Parameters<NonNullable<typeof config>["getPreprocessorSettings"]>[1];
  const { code } = (config?.getPreprocessorSettings("errors/expand", version) ?? {}) as { code?: unknown };
  const file = location.source.absoluteRef;
  const settings = [code, ...listApiCodes(config?.resolvedConfig, config?.configPath, file)];
  const pointers = settings.map(toPointers).find((found) => found !== undefined);
  return pointers?.map(parsePointer);
}

/** For a command with the name of an API, its settings are at the top; for one with a path they are not. */
function listApiCodes(config: unknown, configPath: string | undefined, file: string): readonly unknown[] {
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
