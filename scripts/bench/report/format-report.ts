import type { Comparison, Metric, Outcome } from "../measure/comparison.js";
import { type Spread, summarize } from "../measure/statistics.js";
import type { Machine } from "./describe-machine.js";
import type { Report, SectionReport } from "./report.js";

/** The report as Markdown, for people. */
export function formatReport({ date, commit, machine, sections }: Report): string {
  const head = [
    "# Benchmark",
    `${date}, commit ${commit}. ${formatMachine(machine)}`,
    "Each cell: the median over the rounds; where it is held against the base (the first row), the median of what the single rounds gave, and the least and the most.",
  ];
  return `${[...head, ...sections.flatMap(formatSection)].join("\n\n")}\n`;
}

function formatMachine({ cpu, cores, memoryGB, system, node, packages }: Machine): string {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  return `${cpu}, ${cores} cores, ${memoryGB} GB, ${system}, Node ${node}; ${versions.join(", ")}.`;
}

function formatSection({ title, notes, comparisons }: SectionReport): readonly string[] {
  return [`## ${title}`, ...comparisons.map(formatComparison), notes.map((note) => `- ${note}`).join("\n")];
}

function formatComparison(comparison: Comparison): string {
  const { title, metrics, base, outcomes } = comparison;
  const rounds = Math.max(0, ...outcomes.map(({ samples }) => samples.length));
  const rows = outcomes.map((outcome) => [outcome.name, ...formatOutcome(comparison, outcome)]);
  const head = ["", ...metrics.map(({ name, unit }) => (unit === "" ? name : `${name}, ${unit}`))];
  const table = [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows];
  const heading = base === undefined ? title : `${title} (${rounds} ${rounds === 1 ? "round" : "rounds"})`;
  return `### ${heading}\n\n${table.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`;
}

function formatOutcome(comparison: Comparison, outcome: Outcome): readonly string[] {
  const { metrics } = comparison;
  if (outcome.failure !== undefined) {
    const reason = outcome.failure.replaceAll(/\s+/g, " ").replaceAll("|", "\\|");
    return metrics.map((_, index) => (index === 0 ? `failed: ${reason}` : ""));
  }
  return metrics.map((metric) => formatCell(comparison, outcome, metric));
}

function formatCell(comparison: Comparison, outcome: Outcome, metric: Metric): string {
  const summary = summarize(comparison, outcome, metric);
  if (!summary) return "";
  const own = formatNumber(summary.median);
  return summary.against ? `${own}; ${formatAgainst(summary.against, metric)}` : own;
}

function formatAgainst({ median, min, max }: Spread, { against }: Metric): string {
  const format = (value: number) => (against === "difference" ? signed(value) : `${value.toFixed(2)} ×`);
  const range = min === max ? "" : ` (${format(min)} to ${format(max)})`;
  return `**${format(median)}**${range}`;
}

function signed(value: number): string {
  return value < 0 ? `−${formatNumber(-value)}` : `+${formatNumber(value)}`;
}

/** Three digits that count, and thousands kept apart. */
export function formatNumber(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number.isInteger(value) ? group(String(value)) : group(value.toFixed(digits));
}

function group(text: string): string {
  return text.replace(/\B(?=(\d{3})+$)/g, " ");
}
