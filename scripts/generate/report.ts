import { relative } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import type { WritePlan } from "../../generators/io/write-files.js";

/** What is printed of an API after its output was written: plain data, which is kept for the next run. */
export interface Report {
  readonly name: string;
  /** As they are printed. */
  readonly diagnostics: readonly string[];
  /** Such as `77 operations, 58 codes in 170 pairs of operation and code`. */
  readonly counts: string;
  /** Where the codes sit. */
  readonly places: string;
  /** The output folder, as people name it from where they are. */
  readonly output: string;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Whether the client is known to compile. */
  readonly compiles: boolean;
}

/** What the same run would come to if it ran again: nothing would change. */
export function toUnchanged(report: Report): Report {
  return { ...report, written: 0, unchanged: report.written + report.unchanged, removed: 0 };
}

/** The last lines of a run. */
export function formatSummary(
  { name, counts, places, output, written, unchanged, removed, compiles }: Report,
  tookMs: number,
): string {
  const files =
    written + removed === 0
      ? `nothing changed in ${output} (${count(unchanged, "file")})`
      : `${written} written to ${output}, ${unchanged} unchanged, ${removed} removed`;
  return [
    `${name}: ${counts}; ${files}; ${(tookMs / 1000).toFixed(1)} s`,
    `${name}: ${places}`,
    ...(compiles ? [formatVerdict({ name })] : []),
  ].join("\n");
}

/** What there is to say of a client that was compiled. */
export function formatVerdict({ name }: Pick<Report, "name">): string {
  return `${name}: the client compiles`;
}

/** Most files of a kind that are listed: of a folder that was never generated, all differ. */
const maxListed = 10;

/** A few files of a kind, and how many more there are. */
function listFiles(kind: string, paths: readonly string[]): readonly string[] {
  const more = paths.length - maxListed;
  const lines = paths.slice(0, maxListed).map((path) => `${kind.padEnd(8)} ${path}`);
  return more > 0 ? [...lines, `${kind.padEnd(8)} ${more} more`] : lines;
}

/** The differences that `--check` found, and what to do about them. */
export function formatDrift(
  { name, output }: ApiConfig,
  { changed, orphans, unchanged }: WritePlan,
  folder: string,
): string {
  const shown = toShown(output, folder);
  const differences = changed.length + orphans.length;
  return [
    ...listFiles(
      "differs:",
      changed.map(({ path }) => `${shown}/${path}`),
    ),
    ...listFiles(
      "orphan:",
      orphans.map((path) => `${shown}/${path}`),
    ),
    differences === 0
      ? `${name}: ${count(unchanged, "file")} as the document gives them`
      : `${name}: ${count(differences, "file differs", "files differ")} from what the document gives; run: openapi-errors generate`,
  ].join("\n");
}

/** `1 error`, `2 errors`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A folder as people name it from where they are. */
export function toShown(output: string, folder: string): string {
  return relative(folder, output).replaceAll("\\", "/") || ".";
}
