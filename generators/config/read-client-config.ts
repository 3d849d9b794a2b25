import { resolve } from "node:path";
import { isRecord } from "../openapi/openapi.js";
import {
  type AdapterName,
  adapterNames,
  type ClientConfig,
  ConfigError,
  packageAdapterNames,
} from "./config.js";
import { toPackageName } from "./package-name.js";
import { readText, refuseUnknown } from "./read-setting.js";

/** Where a client is configured. */
interface Place {
  /** Name of the API. */
  readonly api: string;
  /** Absolute path of the folder with the configuration. */
  readonly folder: string;
  /** What messages call the setting. */
  readonly at: string;
}

type Settings = Readonly<Record<string, unknown>>;

/** A companion is no package: it has no name and no version of its own. */
const settingsOf = {
  package: ["form", "name", "version", "requestIdHeader", "adapters"],
  companion: ["form", "requestIdHeader", "schema", "fakes", "adapters"],
} as const;

/** @throws {ConfigError} */
export function readClientConfig(value: unknown, place: Place): ClientConfig {
  const { at } = place;
  const client = value ?? {};
  if (!isRecord(client)) throw new ConfigError(`${at} is not a map`);
  const { form = "package" } = client;
  if (form !== "package" && form !== "companion")
    throw new ConfigError(`${at}.form: \`${form}\` is not package or companion`);
  refuseOther(client, form, at);
  refuseUnknown(client, settingsOf[form], at);
  const requestIdHeader = readHeader(client, at);
  const own = form === "companion" ? readCompanion(client, place) : readPackage(client, place);
  return { ...own, ...(requestIdHeader !== undefined && { requestIdHeader }) };
}

/** Refuses settings of the other form. */
function refuseOther(client: Settings, form: keyof typeof settingsOf, at: string): void {
  const known: readonly string[] = settingsOf[form];
  const other = form === "package" ? "companion" : "package";
  const ofOther = settingsOf[other].filter((name) => name in client && !known.includes(name));
  if (ofOther.length === 0) return;
  const names = ofOther.map((name) => `\`${name}\``).join(" and ");
  const are = ofOther.length > 1 ? "are" : "is";
  throw new ConfigError(`${at}: ${names} ${are} for form: ${other}; a ${form} has ${known.join(", ")}`);
}

function readPackage(client: Settings, { api, at }: Place): ClientConfig {
  return {
    ...readName(client, api, at),
    version: readVersion(client, at),
    ...readAdapters(client, at, packageAdapterNames),
  };
}

function readCompanion(client: Settings, { api, folder, at }: Place): ClientConfig {
  const { fakes = false } = client;
  if (typeof fakes !== "boolean") throw new ConfigError(`${at}.fakes is not true or false`);
  const schema = readText(client, "schema", at);
  if (schema !== undefined && !/\.[cm]?ts$/.test(schema))
    throw new ConfigError(`${at}.schema: \`${schema}\` is not the path of a .ts file`);
  return {
    ...readName({}, api, at),
    version: "0.0.0",
    form: "companion",
    ...(schema !== undefined && { schema: resolve(folder, schema) }),
    ...(fakes && { fakes }),
    ...readAdapters(client, at, adapterNames),
  };
}

function readAdapters(
  { adapters }: Settings,
  at: string,
  possible: readonly AdapterName[],
): Pick<ClientConfig, "adapters"> {
  if (adapters === undefined) return {};
  if (!Array.isArray(adapters)) throw new ConfigError(`${at}.adapters is not a list`);
  const other = adapters.find((name) => !possible.includes(name));
  if (other === undefined) return { adapters };
  if (adapterNames.includes(other))
    throw new ConfigError(
      `${at}.adapters: \`${other}\` is for form: companion; a package has ${possible.join()}`,
    );
  throw new ConfigError(`${at}.adapters: \`${other}\` is not one of ${possible.join(", ")}`);
}

function readName(client: Settings, api: string, at: string): Pick<ClientConfig, "name"> {
  const name = readText(client, "name", at) ?? `${toPackageName(api)}-client`;
  if (/^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/.test(name)) return { name };
  throw new ConfigError(`${at}.name: \`${name}\` is not the name of an npm package`);
}

function readVersion(client: Settings, at: string): string {
  const version = readText(client, "version", at) ?? "0.0.0";
  if (/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) return version;
  throw new ConfigError(`${at}.version: \`${version}\` is not a semantic version such as 1.0.0`);
}

function readHeader(client: Settings, at: string): string | undefined {
  const name = readText(client, "requestIdHeader", at)?.toLowerCase();
  if (name === undefined || /^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) return name;
  throw new ConfigError(`${at}.requestIdHeader: \`${name}\` is not the name of a header`);
}
