import type { Comparison } from "../measure/comparison.js";
import { type Summary, summarize } from "../measure/statistics.js";
import type { Findings } from "../section.js";
import type { Machine } from "./describe-machine.js";

/** A section that has been run. */
export interface SectionReport extends Findings {
  readonly name: string;
  readonly title: string;
}

/** A run of the benchmark. */
export interface Report {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly sections: readonly SectionReport[];
}

/** The report for programs: the samples of each round, and what they come to. */
export function toJson(report: Report): string {
  const sections = report.sections.map((section) => ({
    ...section,
    comparisons: section.comparisons.map(withSummaries),
  }));
  return `${JSON.stringify({ ...report, sections }, roundNumbers, 1)}\n`;
}

function withSummaries(comparison: Comparison) {
  const outcomes = comparison.outcomes.map((outcome) => ({
    ...outcome,
    summaries: Object.fromEntries(
      comparison.metrics
        .map((metric): [string, Summary | undefined] => [metric.name, summarize(comparison, outcome, metric)])
        .filter(([, summary]) => summary !== undefined),
    ),
  }));
  return { ...comparison, outcomes };
}

/** Counts stay as they are; more digits than a measurement has would only make a diff of two results longer. */
function roundNumbers(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value;
}
