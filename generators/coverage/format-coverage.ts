import { escapeControlsInJson, toOneLine } from "../names/escape-controls.js";
import { listUnchecked, measureCoverage, nameFinding, namePair, summarize } from "./coverage.js";
import type { MergedReport } from "./merge-reports.js";

/** Reports as text for people. */
export function formatCoverage(reports: readonly MergedReport[]): string {
  return reports.map((report) => `${formatReport(report).join("\n")}\n`).join("\n");
}

function formatReport(report: MergedReport): readonly string[] {
  const findings = report.findings.map((finding) => `  ${toOneLine(nameFinding(finding))}`);
  const never = listNeverSeen(report).map(([operation, names]) => `  ${operation}: ${names.join(", ")}`);
  const unchecked = listUnchecked(report).map((text) => `  ${toOneLine(text)}`);
  return [
    toOneLine(summarize(report)),
    ...(report.responses === 0 ? [nothingSeen] : []),
    ...titled("Findings", findings),
    ...titled("Never seen", never.map(toOneLine)),
    ...titled("Not checked", unchecked),
  ];
}

/** What hides all responses from a recorder. */
const nothingSeen =
  "  no response was seen: call `recordContract` before the tests, with MSW after `server.listen()`, and name the `baseUrl` that they call";

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function listNeverSeen({
  operations,
  pairs,
}: MergedReport): readonly (readonly [string, readonly string[]])[] {
  const never = pairs.filter(({ count }) => count === 0);
  return operations
    .map(({ id }) => [id, never.filter(({ operation }) => operation === id).map(namePair)] as const)
    .filter(([, names]) => names.length > 0);
}

/** Reports as JSON for programs. Text is exact, its control characters as escapes of JSON. */
export function formatCoverageAsJson(reports: readonly MergedReport[]): string {
  const data = reports.map(
    ({ api, pairs, findings, unmatched, problems, responses, unreadBodies, elsewhere }) => ({
      api,
      coverage: measureCoverage({ pairs }),
      ...{ responses, unreadBodies, elsewhere, problems, findings, pairs, unmatched },
    }),
  );
  return `${escapeControlsInJson(JSON.stringify(data, undefined, 2))}\n`;
}
