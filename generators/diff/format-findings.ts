import { findBump, type Severity } from "../changes/change-rules.js";
import { quote } from "../changes/quote.js";
import { formatPlace } from "../diagnostics/format-diagnostic.js";
import { wrapText } from "../diagnostics/wrap-text.js";
import { toOneLine } from "../names/escape-controls.js";
import type { Finding } from "./finding.js";

/**
 * A finding as text for people, as diagnostics are: what has changed, where in both versions, what callers do. The
 * text may contain control characters of the document; the caller has to escape them.
 *
 * @param folder absolute path that file names are shown relative to
 */
export function formatFinding(finding: Finding, folder: string): string {
  const { rule, severity, message, hint, bump, base, revision, uses, fingerprint } = finding;
  const frame = revision.frame?.split("\n").map((line) => `  ${line}`) ?? [];
  const operations = [...new Set(uses.map(({ operation }) => operation))];
  return [
    `${severity}[${rule}]: ${toOneLine(message)}`,
    `  ${formatPlace(revision, folder)}`,
    ...frame,
    `  note: the place in the base\n    ${formatPlace(base, folder)}`,
    ...(operations.length > 1 ? ["  operations:", wrapText(operations.map(quote).join(", "), "    ")] : []),
    `  help: callers: ${hint}`,
    `    the client needs a ${bump} version`,
    `  fingerprint: ${fingerprint}`,
  ].join("\n");
}

/** How many findings there are of each severity, and which version of the client they ask for. */
export function summarizeFindings(findings: readonly Finding[], ignored = 0): string {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const counts = [
    `${count("breaking")} breaking`,
    `${count("warning")} warning${count("warning") === 1 ? "" : "s"}`,
    `${count("info")} info`,
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
  ];
  const bump = findBump(findings);
  return `${counts.join(", ")}; ${bump ? `the client needs a ${bump} version` : "the client needs no new version"}`;
}
