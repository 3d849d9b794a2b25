import type { ApiConfig } from "../../generators/config/config.js";
import { type GeneratorName, generatorNames } from "../../generators/generators.js";
import { startGeneratorThread } from "../../generators/thread/generator-thread.js";
import { readAssets } from "../read-assets.js";
import type { Report } from "./report.js";

/** What is to be generated, and how. */
export interface GenerateWords {
  /** Name of an API or path of a document; all of `redocly.yaml` without it. */
  readonly wanted: string | undefined;
  /** Whether to compare only. */
  readonly check: boolean;
  /** Whether a client that does not compile is not to be written. */
  readonly verify: boolean;
  readonly strict: boolean;
  readonly only: readonly GeneratorName[] | undefined;
  /** Whether the docs are to have the reference, whatever is configured. */
  readonly reference: boolean;
}

/** Generates APIs of one folder, over and over if need be: what has been loaded stays loaded. */
export interface ApiGenerator {
  /** The APIs, as they are configured now. */
  readonly readApis: () => Promise<readonly ApiConfig[]>;
  /** @returns a report for each API; `undefined` where a document has errors, or where a check found something */
  readonly run: () => Promise<readonly Report[] | undefined>;
  readonly close: () => Promise<void>;
}

/** @param folder absolute path of the folder with `redocly.yaml` */
export function createApiGenerator(folder: string, words: GenerateWords): ApiGenerator {
  const { wanted, check, verify } = words;
  // The docs are built, not committed, so that drift is looked for in the rest unless they are asked for.
  const only = words.only ?? generatorNames.filter((name) => !check || name !== "docs");
  // It loads a compiler while the document is read, and so it comes before what reading takes.
  const typesThread = only.includes("types") ? startGeneratorThread(["types"]) : undefined;
  const setUp = loadSetup();
  const readApis = async () => {
    const { readConfigToWrite } = await setUp;
    return readConfigToWrite(folder, wanted);
  };
  return {
    readApis,
    run: async () => {
      const { generateApi, assets } = await setUp;
      const setup = { folder, only, typesThread, assets, check, verify };
      const reports: (Report | undefined)[] = [];
      for (const api of await readApis()) reports.push(await generateApi(withWords(api, words), setup));
      return reports.includes(undefined) ? undefined : (reports as Report[]);
    },
    close: async () => {
      await typesThread?.close();
    },
  };
}

async function loadSetup() {
  const [{ generateApi }, { readConfigToWrite }, assets] = await Promise.all([
    import("./generate-api.js"),
    import("../../generators/config/read-config.js"),
    readAssets(),
  ]);
  return { generateApi, readConfigToWrite, assets };
}

function withWords(api: ApiConfig, { strict, reference }: GenerateWords): ApiConfig {
  return { ...api, strict, ...(!reference && { docs: { ...api.docs, reference } }) };
}
