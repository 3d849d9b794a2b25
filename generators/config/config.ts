import type { SettingPlace, WrittenParts } from "../codes/part-settings.js";
import type { RuleSeverities } from "../rules/rules.js";
/** What is configured for one API, under `apis.<name>` of `redocly.yaml`. Places of parts of error bodies that are absent are found in the document. */
export interface ApiConfig extends WrittenParts {
  readonly name: string;
  /** Absolute path of the root document. */
  readonly root: string;
  /**
   * Absolute path of the project, which references may lead anywhere in: the folder of `redocly.yaml`, else the
   * root of the repository; `undefined` where there is neither, so that only the folder of the document counts.
   */
  readonly project?: string;
  /** Where `code` is written, for what is reported about it. */
  readonly codeSetting?: SettingPlace;
  /** Absolute path of the folder that everything is generated into. */
  readonly output: string;
  /** Whether the folder is our default rather than configured; a default must not be reached by a symbolic link. */
  readonly isOwnOutput?: boolean;
  /** Hosts that references of the document may lead to, with the port if it is not the usual one. */
  readonly allowHosts?: readonly string[];
  /** Absolute paths of the overlays that are applied to the document when it is read, in this order. */
  readonly overlays?: readonly string[];
  /** Absolute path of the history of its errors; beside the document if absent. There need not be one. */
  readonly history?: string;
  /** Where the docs are published, without a slash at the end; `undefined` leaves links out. */
  readonly docsUrl?: string;
  readonly client: ClientConfig;
  /** Whether violations of the specification are errors rather than ignored with a warning. */
  readonly strict?: boolean;
  readonly docs?: DocsConfig;
  /** Configured severities of our rules: of the API, else of the whole file. */
  readonly rules?: RuleSeverities;
}

/** Name and look of the docs site; what is absent comes from `info`, or is a default. */
export interface DocsConfig {
  readonly name?: string;
  /** Text of an SVG file. */
  readonly logo?: string;
  /** Absolute path of that file. */
  readonly logoFile?: string;
  /** Colour of links and marks as `#rrggbb`, for a light and for a dark background. */
  readonly accent?: { readonly light: string; readonly dark: string };
  readonly support?: { readonly name?: string; readonly url?: string; readonly email?: string };
  /** Whether the site has the reference of all operations; `true` by default. */
  readonly reference?: boolean;
}

export interface ClientConfig {
  /** Name of the npm package. */
  readonly name: string;
  /** Semantic version of the npm package. */
  readonly version: string;
  /** The header that carries the id of a request, in lower case; `x-request-id` by default. */
  readonly requestIdHeader?: string;
  /** `companion` for the errors alone, beside a client that a project has; `package` by default. */
  readonly form?: "package" | "companion";
  /** Of a companion: absolute path of types that openapi-typescript made of the document; its own if absent. */
  readonly schema?: string;
  /** Whether a companion has fakes for tests too. */
  readonly fakes?: boolean;
  /** Libraries that errors are adapted to. */
  readonly adapters?: readonly AdapterName[];
}

/** Libraries that we have adapters for. */
export const adapterNames = [
  "axios",
  "fetch",
  "hey-api",
  "ky",
  "openapi-fetch",
  "orval",
  "redocly",
  "tanstack-query",
] as const;

export type AdapterName = (typeof adapterNames)[number];

/** Of these, the ones that a package can have: libraries that leave the requests to our client. */
export const packageAdapterNames = ["tanstack-query"] as const satisfies readonly AdapterName[];

/** The adapters that a package is to have. */
export function listPackageAdapters({ adapters = [] }: Pick<ClientConfig, "adapters">) {
  return packageAdapterNames.filter((name) => adapters.includes(name));
}

/** The configuration, or the caller's choice from it, is wrong. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
