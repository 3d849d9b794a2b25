import type { ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import type { Library } from "./docs/scripts.js";
import type { Memory } from "./memory/memory.js";
import type { OpenApiDocument } from "./openapi/openapi.js";

/** The input of every generator. */
export interface GeneratorInput {
  readonly contract: Contract;
  /** Expanded and bundled. */
  readonly document: OpenApiDocument;
  readonly api: ApiConfig;
  readonly assets: Assets;
  /** What earlier runs remember; a run that stands alone has none. */
  readonly memory?: Memory | undefined;
}

/** The texts that ship with the toolchain, by relative path. */
export interface Assets {
  /** `generators/runtime`. */
  readonly runtime: ReadonlyMap<string, string>;
  /** `generators/adapters`. */
  readonly adapters: ReadonlyMap<string, string>;
  /** `templates`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Scripts that the docs site loads. */
  readonly libraries: readonly Library[];
}
