import type { ApiConfig } from "../../generators/config/config.js";
import type { Contract } from "../../generators/contract/contract.js";
import { formatBodyParts } from "../../generators/diagnostics/format-body-parts.js";
import type { WritePlan } from "../../generators/io/write-files.js";
import { count, type Report, toShown } from "./report.js";

/**
 * What there is to say of a run.
 *
 * @param folder absolute path of the folder that people are in
 */
export function buildReport(
  { name, output }: ApiConfig,
  contract: Contract,
  { changed, unchanged, orphans }: WritePlan,
  known: Pick<Report, "diagnostics" | "compiles">,
  folder: string,
): Report {
  const { operations } = contract;
  return {
    ...known,
    name,
    counts: `${count(operations.length, "operation")}, ${countCodes(contract)}`,
    places: formatBodyParts(contract),
    output: toShown(output, folder),
    written: changed.length,
    unchanged,
    removed: orphans.length,
  };
}

function countCodes({ catalog, operations }: Contract): string {
  if (catalog.length === 0) return "no codes";
  return `${count(catalog.length, "code")} in ${count(countPairs(operations), "pair")} of operation and code`;
}

/** Pairs of an operation and a code, whatever the statuses. */
function countPairs(operations: Contract["operations"]): number {
  const codesOf = ({ errors }: (typeof operations)[number]) =>
    errors.flatMap(({ codes }) => codes.map(({ code }) => code));
  return operations.reduce((sum, operation) => sum + new Set(codesOf(operation)).size, 0);
}
