import type { MergedReport } from "./merge-reports.js";
/** Reports as text for people. */
export declare function formatCoverage(reports: readonly MergedReport[]): string;
/** Reports as JSON for programs. */
export declare function formatCoverageAsJson(reports: readonly MergedReport[]): string;
