import { resolve } from "node:path";
import { ConfigError } from "../../generators/config/config.js";
import { measureCoverage, summarize } from "../../generators/coverage/coverage.js";
import { formatCoverage, formatCoverageAsJson } from "../../generators/coverage/format-coverage.js";
import { type MergedReport, mergeReports } from "../../generators/coverage/merge-reports.js";
import { parseReport } from "../../generators/coverage/parse-report.js";
import { renderCoverageAsJunit, renderCoveragePage } from "../../generators/coverage/render-coverage.js";
import { listFileNames, readText } from "../../generators/io/read-files.js";
import { readAssets } from "../../generators/read-assets.js";
import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
import { requireFormat } from "../require-format.js";

/** Where `recordContract` writes its reports, unless it is told otherwise. */
const defaultFolder = "contract-report";

const formats = ["pretty", "json", "junit", "html"] as const;

/**
 * `openapi-errors coverage [folder] [--min 80] [--format pretty|json|junit|html]`: what the tests of a project have
 * seen of a contract, from the reports that `recordContract` has written into a folder.
 *
 * @returns 1 where there are findings, where responses could not be checked, or less was seen than `--min` says
 * @throws {ConfigError} where there is no report
 */
export async function runCoverage(
  { argument = defaultFolder, options: { min = 0, format: wanted } }: Words<"min" | "format">,
  context: CommandContext,
): Promise<0 | 1> {
  const format = requireFormat("coverage", wanted, formats);
  const reports = await readReports(resolve(context.folder, argument), argument);
  context.print(await formatReports(reports, format));
  if (format !== "pretty") for (const report of reports) context.say(summarize(report));
  const isLow = reports.some((report) => measureCoverage(report).percent < min);
  if (isLow) context.say(`less than ${min} % of the statuses and codes were seen`);
  return isLow || reports.some(({ findings, problems }) => findings.length + problems.length > 0) ? 1 : 0;
}

async function readReports(folder: string, shown: string): Promise<readonly MergedReport[]> {
  const names = (await listFileNames(folder)).filter((name) => name.endsWith(".json"));
  const reports = await Promise.all(
    names.map(async (name) => {
      const report = parseReport(await readText(resolve(folder, name)));
      if (!report) throw new ConfigError(`${shown}/${name} is no report of recordContract`);
      return report;
    }),
  );
  if (reports.length > 0) return mergeReports(reports);
  throw new ConfigError(`there is no report in ${shown}: run tests that call recordContract first`);
}

async function formatReports(
  reports: readonly MergedReport[],
  format: (typeof formats)[number],
): Promise<string> {
  if (format === "pretty") return formatCoverage(reports);
  if (format === "json") return formatCoverageAsJson(reports);
  const { templates } = await readAssets();
  if (format === "junit") return renderCoverageAsJunit(reports, templates);
  return renderCoveragePage(reports, templates);
}
