import type { ContractReport } from "../runtime/contract-report.js";

/** What several processes have seen of a contract together. */
export type MergedReport = Omit<ContractReport, "format">;

/** Reports by API: those of one API and version are one. */
export function mergeReports(reports: readonly ContractReport[]): readonly MergedReport[] {
  const merged = new Map<string, MergedReport>();
  for (const report of reports) {
    const key = JSON.stringify(report.api);
    const before = merged.get(key);
    merged.set(key, before ? mergeTwo(before, report) : report);
  }
  return [...merged.values()];
}

function mergeTwo(one: MergedReport, other: MergedReport): MergedReport {
  return {
    api: one.api,
    operations: one.operations,
    pairs: sumCounts([...one.pairs, ...other.pairs]),
    findings: sumCounts([...one.findings, ...other.findings]),
    unmatched: sumCounts([...one.unmatched, ...other.unmatched]),
    problems: [...new Set([...one.problems, ...other.problems])],
    responses: one.responses + other.responses,
    unreadBodies: one.unreadBodies + other.unreadBodies,
    elsewhere: one.elsewhere + other.elsewhere,
  };
}

/** Those that differ in nothing but their counts are one. */
function sumCounts<Entry extends { readonly count: number }>(entries: readonly Entry[]): readonly Entry[] {
  const sums = new Map<string, Entry>();
  for (const entry of entries) {
    const key = JSON.stringify({ ...entry, count: 0 });
    sums.set(key, { ...entry, count: (sums.get(key)?.count ?? 0) + entry.count });
  }
  return [...sums.values()];
}
