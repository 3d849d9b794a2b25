import type { Finding } from "./finding.js";
/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code scanning takes.
 *
 * @param folder absolute path that file names are relative to
 * @param version of this toolchain
 */
export declare function formatFindingsAsSarif(findings: readonly Finding[], folder: string, version: string): string;
