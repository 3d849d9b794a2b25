import type { ApiConfig } from "../../generators/config/config.js";
import { writeFiles } from "../../generators/io/write-files.js";
import type { CommandContext } from "../command-context.js";
import { buildReport } from "./build-report.js";
import { makeApi, type Tools } from "./make-api.js";
import { count, formatDrift, formatSummary, formatVerdict, type Report } from "./report.js";
import { sayVerdict } from "./verdict.js";

/** What is done with what was made. */
export interface Checks {
  /** Whether to compare only. */
  readonly check: boolean;
  /** Whether a client that does not compile is not to be written. */
  readonly verify: boolean;
}

/**
 * Reads the document of an API, says what is wrong with it, and writes what is made of it.
 *
 * @returns `undefined` where the document has errors, or where a check found something
 */
export async function generateApi(
  api: ApiConfig,
  tools: Tools,
  { check, verify }: Checks,
  context: CommandContext,
): Promise<Report | undefined> {
  const { folder, say } = context;
  const start = performance.now();
  const { diagnostics, texts, output } = await makeApi(api, tools, context);
  if (!output) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    say(`${api.name}: ${count(errors.length, "error")}, nothing written`);
    return undefined;
  }
  const { understood, plan } = output;
  const report = buildReport(
    api,
    understood.contract,
    plan,
    { diagnostics: texts, compiles: verify },
    folder,
  );
  if (check) say(formatDrift(api, plan, folder));
  if (verify && !(await sayVerdict(api, plan, context))) return undefined;
  if (check) {
    if (verify) say(formatVerdict(api));
    return report.written + report.removed === 0 ? report : undefined;
  }
  await writeFiles(api.output, plan);
  say(formatSummary(report, performance.now() - start));
  return report;
}
