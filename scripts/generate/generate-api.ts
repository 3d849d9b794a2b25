import type { ApiConfig } from "../../generators/config/config.js";
import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import { type Assets, type GeneratorName, runGenerator } from "../../generators/generators.js";
import { generate, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import type { GeneratorThread } from "../../generators/thread/generator-thread.js";
import { createProgress } from "../progress.js";
import { say } from "../say.js";
import { buildReport, count, formatDrift, formatSummary, formatVerdict, type Report } from "./report.js";
import { sayVerdict } from "./verdict.js";

/** How an API is generated. */
export interface Setup {
  readonly folder: string;
  readonly only: readonly GeneratorName[];
  /** Where types are made; here if absent. */
  readonly typesThread: GeneratorThread | undefined;
  readonly assets: Assets;
  readonly check: boolean;
  readonly verify: boolean;
}

/**
 * Reads the document of an API, says what is wrong with it, and writes what is made of it.
 *
 * @returns `undefined` where the document has errors, or where a check found something
 */
export async function generateApi(
  api: ApiConfig,
  { folder, only, typesThread, assets, check, verify }: Setup,
): Promise<Report | undefined> {
  const start = performance.now();
  const progress = createProgress(process.stderr);
  progress.show(`reading ${api.name}`);
  const { understood, diagnostics } = await understand(api, (document) =>
    typesThread?.begin("types", { document }),
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
    run: (name, input) => (name === "types" && typesThread ? typesThread.run : runGenerator)(name, input),
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
