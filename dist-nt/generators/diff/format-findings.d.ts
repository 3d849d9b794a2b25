import type { Finding } from "./finding.js";
/**
 * A finding as text for people, as diagnostics are: what has changed, where in both versions, what callers do. The
 * text may contain control characters of the document; the caller has to escape them.
 *
 * @param folder absolute path that file names are shown relative to
 */
export declare function formatFinding(finding: Finding, folder: string): string;
/** How many findings there are of each severity, and which version of the client they ask for. */
export declare function summarizeFindings(findings: readonly Finding[], ignored?: number): string;
