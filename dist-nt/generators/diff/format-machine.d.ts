import type { Finding } from "./finding.js";
/**
 * Findings as JSON: an array of objects. `operation` and `status` are those of the first use, `uses` has all.
 * Text is exact, its control characters as escapes of JSON.
 *
 * @param folder absolute path that file names are relative to
 */
export declare function formatFindingsAsJson(findings: readonly Finding[], folder: string): string;
/** Findings as commands that GitHub Actions shows beside the lines of the revision, one a line. */
export declare function formatFindingsAsGithub(findings: readonly Finding[], folder: string): string;
/** Findings as a table of Markdown under a line that sums them up, for a comment on a change. */
export declare function formatFindingsAsMarkdown(findings: readonly Finding[], summary: string, folder: string): string;
