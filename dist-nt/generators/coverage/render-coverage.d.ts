import type { MergedReport } from "./merge-reports.js";
/** Reports as a page of HTML that marks what was seen, in one file without scripts. */
export declare function renderCoveragePage(reports: readonly MergedReport[], templates: ReadonlyMap<string, string>): string;
/** Reports as XML in the form of JUnit: a failure for each finding, a skipped test for what was never seen. */
export declare function renderCoverageAsJunit(reports: readonly MergedReport[], templates: ReadonlyMap<string, string>): string;
