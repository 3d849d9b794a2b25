import { type AdapterName, type ApiConfig, packageAdapterNames } from "../../generators/config/config.js";
import { readConfigToWrite } from "../../generators/config/read-config.js";
import type { Assets } from "../../generators/generator-input.js";
import { type GeneratorName, listGenerators } from "../../generators/generators.js";
import type { Memory } from "../../generators/memory/memory.js";
import { readAssets } from "../../generators/read-assets.js";
import type { CommandContext } from "../command-context.js";
import { UsageError } from "../usage-error.js";
import { type Checks, generateApi } from "./generate-api.js";
import type { Report } from "./report.js";

/** What is to be generated, and how. */
export interface GenerateWords extends Checks {
  /** Name of an API or path of a document; all of `redocly.yaml` without it. */
  readonly wanted: string | undefined;
  readonly strict: boolean;
  readonly only: readonly GeneratorName[] | undefined;
  /** Whether the docs are to have the reference, whatever is configured. */
  readonly reference: boolean;
  /** Where the docs are published, whatever is configured; of several APIs, each in a folder of its name. */
  readonly docsUrl: string | undefined;
  /** Whether to make the companion, whatever is configured. */
  readonly companion: boolean;
  /** Adapters that a client is to have, whatever is configured. */
  readonly adapters: readonly AdapterName[] | undefined;
}

/** Generates APIs of one folder, over and over if need be: what has been loaded stays loaded. */
export interface ApiGenerator {
  /** The APIs, as they are configured now. */
  readonly readApis: () => Promise<readonly ApiConfig[]>;
  /** @returns a report for each API; `undefined` where a document has errors, or where a check found something */
  readonly run: () => Promise<readonly Report[] | undefined>;
}

/** What an `ApiGenerator` may be given. */
export interface GeneratorOptions {
  /** What the output is made with; what ships with the toolchain if absent. */
  readonly assets?: Promise<Assets>;
  /** Makes the second and each further run faster, and takes the room of what is made. */
  readonly memory?: Memory;
}

export function createApiGenerator(
  words: GenerateWords,
  context: CommandContext,
  { assets = readAssets(), memory }: GeneratorOptions = {},
): ApiGenerator {
  const { wanted, check } = words;
  // The docs are built, not committed, so that drift is looked for in the rest unless they are asked for.
  const pickGenerators = (api: Pick<ApiConfig, "client">) =>
    words.only ?? listGenerators(api).filter((name) => !check || name !== "docs");
  const readApis = () => readConfigToWrite(context.folder, wanted);
  return {
    readApis,
    run: async () => {
      const reports: (Report | undefined)[] = [];
      const [read, texts] = await Promise.all([readApis(), assets]);
      const apis = read.map((api, _, all) => withWords(api, words, all.length > 1));
      for (const api of apis) {
        const tools = { only: pickGenerators(api), assets: texts, memory };
        if (tools.only.includes("client")) refuseOtherAdapters(words);
        reports.push(await generateApi(api, tools, words, context));
      }
      if (reports.includes(undefined)) return undefined;
      memory?.forgetUnused();
      return reports as Report[];
    },
  };
}

function withWords(api: ApiConfig, words: GenerateWords, isOneOfSeveral: boolean): ApiConfig {
  const { strict, reference, docsUrl, companion, adapters } = words;
  return {
    ...api,
    strict,
    client: {
      ...api.client,
      ...(companion && { form: "companion" }),
      ...(adapters && { adapters }),
    },
    ...(!reference && { docs: { ...api.docs, reference } }),
    ...(docsUrl !== undefined && {
      docsUrl: isOneOfSeveral ? `${docsUrl}/${encodeURIComponent(api.name)}` : docsUrl,
    }),
  };
}

/** @throws {UsageError} for adapters that a package cannot have */
function refuseOtherAdapters({ adapters = [] }: GenerateWords): void {
  const possible: readonly AdapterName[] = packageAdapterNames;
  const other = adapters.find((name) => !possible.includes(name));
  if (other) throw new UsageError(`--adapter: \`${other}\` is for a companion, which --companion makes`);
}
