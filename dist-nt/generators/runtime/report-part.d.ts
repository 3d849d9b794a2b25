import type { ContractReport } from "./contract-report.js";
/** Writes the report of this process beside those of others. A browser has no files, and writes none. */
export declare function writePart(folder: string, report: ContractReport): void;
/**
 * Writes the report when the process ends, for test runners that do not say so before.
 *
 * @returns what makes it forget that
 */
export declare function writeAtExit(folder: string, report: () => ContractReport): () => void;
