import type { ApiConfig } from "../../generators/config/config.js";
import { readConfigToWrite } from "../../generators/config/read-config.js";
import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import {
  type Assets,
  type GeneratorName,
  generatorNames,
  runGenerator,
} from "../../generators/generators.js";
import { generate, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { type GeneratorThread, startGeneratorThread } from "../../generators/thread/generator-thread.js";
import { createProgress } from "../progress.js";
import { readAssets } from "../read-assets.js";
import { buildReport, count, formatDrift, formatSummary, formatVerdict, type Report } from "./report.js";
import { sayVerdict } from "./verdict.js";

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

/** Generators that run in a thread of their own: each loads a compiler while the document is read. */
const asides: readonly (readonly GeneratorName[])[] = [
  ["types", "docs"],
  ["errors", "client", "testing"],
];

/** @param folder absolute path of the folder with `redocly.yaml` */
export function createApiGenerator(folder: string, words: GenerateWords): ApiGenerator {
  // The docs are built, not committed, so that drift is looked for in the rest unless they are asked for.
  const only = words.only ?? generatorNames.filter((name) => !words.check || name !== "docs");
  const threads = startThreads(only);
  const assets = readAssets();
  const readApis = () => readConfigToWrite(folder, words.wanted);
  return {
    readApis,
    run: async () => {
      const reports: (Report | undefined)[] = [];
      for (const api of await readApis())
        reports.push(
          await generateApi(withWords(api, words), {
            folder,
            only,
            threads,
            assets: await assets,
            check: words.check,
            verify: words.verify,
          }),
        );
      return reports.includes(undefined) ? undefined : (reports as Report[]);
    },
    close: async () => {
      await Promise.all([...threads.values()].map((thread) => thread.close()));
    },
  };
}

/** The thread of each generator that has one. */
function startThreads(only: readonly GeneratorName[]): ReadonlyMap<GeneratorName, GeneratorThread> {
  const wanted = asides.map((names) => names.filter((name) => only.includes(name)));
  const threads = wanted
    .filter((names) => names.length > 0)
    .map((names) => ({ names, thread: startGeneratorThread(names) }));
  return new Map(threads.flatMap(({ names, thread }) => names.map((name) => [name, thread])));
}

function withWords(api: ApiConfig, { strict, reference }: GenerateWords): ApiConfig {
  return { ...api, strict, ...(!reference && { docs: { ...api.docs, reference } }) };
}

interface Setup {
  readonly folder: string;
  readonly only: readonly GeneratorName[];
  readonly threads: ReadonlyMap<GeneratorName, GeneratorThread>;
  readonly assets: Assets;
  readonly check: boolean;
  readonly verify: boolean;
}

async function generateApi(
  api: ApiConfig,
  { folder, only, threads, assets, check, verify }: Setup,
): Promise<Report | undefined> {
  const start = performance.now();
  const progress = createProgress(process.stderr);
  progress.show(`reading ${api.name}`);
  const { understood, diagnostics } = await understand(api, (document) =>
    threads.get("types")?.begin("types", { document }),
  );
  progress.clear();
  const texts = sortDiagnostics(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, folder));
  for (const text of texts) say(`${text}\n`);
  if (!understood) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    say(`${api.name}: ${count(errors.length, "error")}, nothing written`);
    return undefined;
  }
  progress.show(`generating ${api.name}`);
  const plan = await generate(api, understood, assets, {
    only,
    run: (name, input) => threads.get(name)?.run(name, input) ?? runGenerator(name, input),
  });
  progress.clear();
  const report = buildReport(api, understood.contract, plan, { diagnostics: texts, compiles: verify });
  if (check) say(formatDrift(api, plan));
  if (verify && !(await sayVerdict(api, plan))) return undefined;
  if (check) {
    if (verify) say(formatVerdict(api));
    return report.written + report.removed === 0 ? report : undefined;
  }
  await writeFiles(api.output, plan);
  say(formatSummary(report, performance.now() - start));
  return report;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
