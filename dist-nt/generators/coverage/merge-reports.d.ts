import type { ContractReport } from "../runtime/contract-report.js";
/** What several processes have seen of a contract together. */
export type MergedReport = Omit<ContractReport, "format">;
/** Reads the report of a process; `undefined` for a text that is none. */
export declare function parseReport(text: string): ContractReport | undefined;
/** Reports by API: those of one API and version are one. */
export declare function mergeReports(reports: readonly ContractReport[]): readonly MergedReport[];
