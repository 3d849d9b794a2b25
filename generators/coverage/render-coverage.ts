import { createTemplates } from "../emit/templates.js";
import { toOneLine } from "../names/escape-controls.js";
import { listUnchecked, measureCoverage, nameFinding, namePair, summarize } from "./coverage.js";
import type { MergedReport } from "./merge-reports.js";
import { ownTemplates } from "./own-templates.js";

/** Reports as a page of HTML that marks what was seen, in one file without scripts. */
export function renderCoveragePage(
  reports: readonly MergedReport[],
  templates: ReadonlyMap<string, string>,
): string {
  return render(templates, "coverage/page.hbs", { reports: reports.map(viewReport) });
}

/** Reports as XML in the form of JUnit: a failure for each finding, a skipped test for what was never seen. */
export function renderCoverageAsJunit(
  reports: readonly MergedReport[],
  templates: ReadonlyMap<string, string>,
): string {
  return render(templates, "coverage/junit.hbs", { reports: reports.map(viewReport) });
}

function viewReport(report: MergedReport) {
  const { findings, pairs, operations } = report;
  const { seen, all } = measureCoverage(report);
  return {
    title: report.api.title,
    summary: summarize(report),
    never: all - seen,
    all,
    failures: findings.length,
    findings: findings.map((finding) => ({ ...finding, text: nameFinding(finding) })),
    unchecked: listUnchecked(report),
    operations: operations.map(({ id, method, path }) => ({
      id,
      request: `${method} ${path}`,
      pairs: pairs
        .filter(({ operation }) => operation === id)
        .map((pair) => ({ operation: id, name: namePair(pair), isSeen: pair.count > 0, count: pair.count })),
    })),
  };
}

/** Values are escaped for HTML and XML; what neither of them can hold becomes an escape that people can read. */
function render(templates: ReadonlyMap<string, string>, path: string, view: object): string {
  return createTemplates(ownTemplates, templates)(path, cleanTexts(view) as object);
}

function cleanTexts(value: unknown): unknown {
  if (typeof value === "string") return toOneLine(value).replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, toEscape);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cleanTexts(one)]));
}

function toEscape(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
