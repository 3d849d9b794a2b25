/** What is configured for one API, under `apis.<name>` of `redocly.yaml`. */
export interface ApiConfig {
  readonly name: string;
  /** Absolute path of the root document. */
  readonly root: string;
  /** Absolute path of the folder that everything is generated into. */
  readonly output: string;
  /** JSON pointers from an error body to its code, in the order of trying; found in the document if absent. */
  readonly code?: string | readonly string[];
  /** Where the docs are published, without a slash at the end; `undefined` leaves links out. */
  readonly docsUrl?: string;
  readonly client: ClientConfig;
  /** What `rules` says of ours: of the API, else of the whole file. */
  readonly rules?: RuleSeverities;
}

/** Severities by rule id. */
export type RuleSeverities = Readonly<Record<string, "error" | "warn" | "off">>;

export interface ClientConfig {
  /** Name of the npm package. */
  readonly name: string;
  /** Semantic version of the npm package. */
  readonly version: string;
}

/** The configuration, or the caller's choice from it, is wrong. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
