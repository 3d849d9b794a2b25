import { dirname, relative, resolve } from "node:path";
import { findPartProblem, partNames, type SettingPlace, type WrittenParts } from "../codes/part-settings.js";
import { existsAsFile } from "../io/read-files.js";
import { formatSuggestions } from "../names/suggest.js";
import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { isRuleId, type RuleSeverities, rules, tolerable } from "../rules/rules.js";
import { toApiName } from "./api-name.js";
import { type ApiConfig, ConfigError } from "./config.js";
import { type ConfigText, configFile, withConfigFile } from "./config-file.js";
import { parseDocsUrl } from "./docs-url.js";
import { findRepository } from "./find-project.js";
import { refuseLinkedOutput } from "./linked-output.js";
import { refuseMisplaced } from "./misplaced-settings.js";
import { toOwnOutput } from "./own-output.js";
import { readClientConfig } from "./read-client-config.js";
import { readDocsConfig } from "./read-docs-config.js";
import { readHistoryPath } from "./read-history-path.js";
import { checkOverlays, readOverlays } from "./read-overlays.js";
import { readText, refuseUnknown } from "./read-setting.js";
import { refuseSharedOutput } from "./shared-output.js";

const settingsKey = "x-openapi-errors";

/**
 * The APIs to work on: the API with the given name, the document at the given path, or all APIs.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param wanted name of an API, or path of a document
 * @throws {ConfigError} where the configuration is wrong or does not have what is wanted
 */
export async function readConfig(folder: string, wanted: string | undefined): Promise<readonly ApiConfig[]> {
  return withConfigFile(folder, async (file) => readChosen(await readFile(file, folder), folder, wanted));
}

/** As `readConfig`, for a command that writes: also refuses APIs that would overwrite each other, or elsewhere. */
export async function readConfigToWrite(
  folder: string,
  wanted: string | undefined,
): Promise<readonly ApiConfig[]> {
  return withConfigFile(folder, async (written) => {
    const file = await readFile(written, folder);
    const chosen = await readChosen(file, folder, wanted);
    refuseSharedOutput(chosen, file.configured, folder);
    for (const { output, isOwnOutput } of chosen) if (isOwnOutput) refuseLinkedOutput(folder, output);
    return chosen;
  });
}

/**
 * The configuration of one API.
 *
 * @param folder absolute path of the folder with `redocly.yaml`, if there is one
 * @param wanted name of an API there, or path of a document; the first API of `redocly.yaml` if absent
 * @throws {ConfigError} where the configuration is wrong or does not have what is wanted
 * @throws {OutputError} if the output folder is behind a symbolic link and no setting names it
 */
export async function readApi(folder: string, wanted?: string): Promise<ApiConfig> {
  const [api] = await readConfigToWrite(folder, wanted);
  if (!api) throw new ConfigError("no API is configured");
  return api;
}

/**
 * As `readConfig`, for a document that is not to be read from disk: its path need not lead to a file.
 *
 * @param wanted path of a document
 */
export async function readConfigOfPath(folder: string, wanted: string): Promise<ApiConfig> {
  const [api] = await withConfigFile(folder, async (file) =>
    choose(await readFile(file, folder), folder, wanted),
  );
  if (!api) throw new ConfigError("no API is configured");
  return api;
}

/** Whether settings say how a document is read, so that another version of it is to be read in the same way. */
export function hasReadSettings(api: ApiConfig): boolean {
  const { allowHosts, overlays } = api;
  return (
    allowHosts !== undefined || overlays !== undefined || partNames.some((name) => api[name] !== undefined)
  );
}

async function readChosen(
  file: ConfigFile,
  folder: string,
  wanted: string | undefined,
): Promise<readonly ApiConfig[]> {
  if (/^https?:\/\//i.test(wanted ?? ""))
    throw new ConfigError(`\`${wanted}\` is on another host; a document is a file, so download it first`);
  const chosen = await choose(file, folder, wanted);
  for (const api of chosen) {
    const setting = file.configured.includes(api) ? `${configFile}: apis.${api.name}.root: ` : "";
    if (!existsAsFile(api.root))
      throw new ConfigError(`${setting}no document at ${relative(folder, api.root)}`);
    await checkOverlays(api.overlays ?? [], folder, `${configFile}: apis.${api.name}.${settingsKey}`);
  }
  return chosen;
}

/** The parts of `redocly.yaml` that the toolchain reads. */
interface ConfigFile {
  readonly configured: readonly ApiConfig[];
  /** `rules` at the top of the file. */
  readonly rules: unknown;
  /** Whether there is one. */
  readonly exists: boolean;
}

async function choose(
  { configured, rules, exists }: ConfigFile,
  folder: string,
  wanted: string | undefined,
): Promise<readonly ApiConfig[]> {
  if (wanted === undefined) {
    if (configured.length > 0) return configured;
    const none = exists ? `${configFile} configures no API` : `there is no ${configFile} in this folder`;
    throw new ConfigError(`${none}; name a document, such as openapi.yaml, or add it: openapi-errors init`);
  }
  const root = resolve(folder, wanted);
  const found = configured.find((api) => api.name === wanted) ?? configured.find((api) => api.root === root);
  if (found) return [found];
  if (/\.(ya?ml|json)$/i.test(wanted)) {
    const settings = { output: toOwnOutput(folder, root, configured) };
    const api = { root: wanted, [settingsKey]: settings };
    const { project: _folder, ...built } = await buildApi(toApiName(folder, root), api, rules, folder);
    const project = exists ? folder : findRepository(dirname(root));
    return [{ ...built, ...(project !== undefined && { project }), isOwnOutput: true }];
  }
  const names = configured.map(({ name }) => name).join(", ") || "none";
  const where = exists
    ? `no API \`${wanted}\` in ${configFile} (it has: ${names})`
    : `there is no ${configFile} in this folder, so no API \`${wanted}\``;
  throw new ConfigError(`${where}, and no document of that name`);
}

async function readFile({ path, text, value }: ConfigText, folder: string): Promise<ConfigFile> {
  refuseMisplaced(value);
  const { apis = {}, rules } = isRecord(value) ? value : {};
  if (!isRecord(apis) && apis !== null)
    throw new ConfigError(`${configFile}: apis is not a map from the name of an API to its settings`);
  const named = Object.entries(apis ?? {});
  const configured = await Promise.all(
    named.map(([name, api]) => buildApi(name, api, rules, folder, { path, text })),
  );
  return { configured, rules, exists: text !== undefined };
}

async function buildApi(
  name: string,
  api: unknown,
  commonRules: unknown,
  folder: string,
  file?: Pick<ConfigText, "path" | "text">,
): Promise<ApiConfig> {
  const root = isRecord(api) ? api.root : undefined;
  if (typeof root !== "string") throw new ConfigError(`${configFile}: apis.${name} has no \`root\``);
  const at = `${configFile}: apis.${name}.${settingsKey}`;
  const settings = (isRecord(api) ? api[settingsKey] : undefined) ?? {};
  if (!isRecord(settings)) throw new ConfigError(`${at} is not a map`);
  refuseUnknown(
    settings,
    [...partNames, "output", "history", "docsUrl", "allowHosts", "overlays", "client", "docs"],
    at,
  );
  const docsUrl = readText(settings, "docsUrl", at);
  const output = readText(settings, "output", at);
  const history = readText(settings, "history", at);
  const severities = {
    ...readRules(commonRules, "rules"),
    ...(isRecord(api) && readRules(api.rules, `apis.${name}.rules`)),
  };
  return {
    name,
    root: resolve(folder, root),
    project: folder,
    output: resolve(folder, output ?? "generated"),
    ...(output === undefined && { isOwnOutput: true }),
    ...(history !== undefined && { history: readHistoryPath(history, { folder, root }, at) }),
    ...readParts(settings, at),
    ...(settings.code !== undefined &&
      file?.text !== undefined && { codeSetting: toCodeSetting(name, file) }),
    ...(docsUrl !== undefined && { docsUrl: checkUrl(docsUrl, at) }),
    ...(settings.allowHosts !== undefined && { allowHosts: readHosts(settings.allowHosts, at) }),
    ...(settings.overlays !== undefined && { overlays: readOverlays(settings.overlays, folder, at) }),
    client: readClientConfig(settings.client, { api: name, folder, at: `${at}.client` }),
    ...(settings.docs !== undefined && {
      docs: await readDocsConfig(settings.docs, folder, `${at}.docs`),
    }),
    ...(Object.keys(severities).length > 0 && { rules: severities }),
  };
}

/**
 * Reads the severities of our rules; the rest of `rules` is for the `redocly` commands. Of those about the
 * specification, only some can be anything but errors.
 */
function readRules(written: unknown, at: string): RuleSeverities {
  const ours = Object.entries(isRecord(written) ? written : {}).filter(
    ([id]) => id.startsWith("errors/") || tolerable.has(id),
  );
  return Object.fromEntries(
    ours.map(([id, setting]) => {
      if (!isRuleId(id))
        throw new ConfigError(
          `${configFile}: ${at}: there is no rule \`${id}\`${formatSuggestions(
            id,
            rules.map((rule) => rule.id),
          )}`,
        );
      const severity = isRecord(setting) ? (setting.severity ?? "error") : setting;
      if (severity === "error" || severity === "warn" || severity === "off") return [id, severity];
      throw new ConfigError(`${configFile}: ${at}.${id}: the severity is not error, warn or off`);
    }),
  );
}

function toCodeSetting(name: string, { path, text = "" }: Pick<ConfigText, "path" | "text">): SettingPlace {
  return { file: path, text, pointer: formatPointer(["apis", name, settingsKey, "code"]) };
}

/** The places of parts of error bodies, as written. */
function readParts(settings: WrittenParts, at: string): WrittenParts {
  const found = findPartProblem(settings);
  if (found) throw new ConfigError(`${at}.${found.name}: ${found.problem}`);
  const set = partNames.filter((name) => settings[name] !== undefined);
  return Object.fromEntries(set.map((name) => [name, settings[name]]));
}

/** Hosts as the URL parser writes them: in lower case, addresses normalised, without the default port. */
function readHosts(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) throw new ConfigError(`${at}.allowHosts is not a list`);
  return value.map((one: unknown) => {
    const url = `https://${one}`;
    const isPlain = typeof one === "string" && /^[a-z0-9.:[\]-]+$/.test(one);
    if (isPlain && URL.canParse(url) && new URL(url).host === one) return one;
    throw new ConfigError(
      `${at}.allowHosts: \`${one}\` is not a host such as api.example.com or 127.0.0.1:8080`,
    );
  });
}

function checkUrl(text: string, at: string): string {
  const parsed = parseDocsUrl(text);
  if (parsed.problem === undefined) return parsed.url;
  throw new ConfigError(`${at}.docsUrl: \`${text}\` ${parsed.problem}`);
}
