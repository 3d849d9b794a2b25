import { isRecord } from "../openapi/openapi.js";
import { ConfigError } from "./config.js";

const settingsKey = "x-openapi-errors";

/**
 * Refuses our settings anywhere but in an API, where nothing would read them.
 *
 * @param config the value of `redocly.yaml`
 * @throws {ConfigError}
 */
export function refuseMisplaced(config: unknown): void {
  const found = findMisplaced(config, [], new Set());
  if (found === undefined) return;
  const at = [...found, settingsKey].join(".");
  throw new ConfigError(
    `redocly.yaml: ${at} is read by nothing there; it belongs into an API, as apis.<name>.${settingsKey}, beside its \`root\``,
  );
}

/** The path of what holds the settings. */
function findMisplaced(
  node: unknown,
  path: readonly string[],
  seen: Set<unknown>,
): readonly string[] | undefined {
  const isOfApi = path.length === 2 && path[0] === "apis";
  // An anchor may lead to what it is inside of.
  if (typeof node !== "object" || node === null || seen.has(node)) return undefined;
  seen.add(node);
  if (isRecord(node) && settingsKey in node && !isOfApi) return path;
  for (const [key, value] of Object.entries(node)) {
    const found = key === settingsKey ? undefined : findMisplaced(value, [...path, key], seen);
    if (found !== undefined) return found;
  }
  return undefined;
}
