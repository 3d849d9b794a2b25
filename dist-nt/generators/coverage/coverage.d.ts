import type { ReportedFinding, ReportedPair } from "../runtime/contract-report.js";
import type { MergedReport } from "./merge-reports.js";
/** How much of a contract was seen. */
export interface Coverage {
    readonly seen: number;
    readonly all: number;
    /** Of 100, rounded down, so that 100 is all. */
    readonly percent: number;
}
/** How many of the documented pairs were seen; a contract without any is seen as a whole. */
export declare function measureCoverage({ pairs }: Pick<MergedReport, "pairs">): Coverage;
/** A status and its code, as people read it. */
export declare function namePair({ status, code }: Pick<ReportedPair, "status" | "code">): string;
/** A finding in a line, with how often it was made if that is more than once. */
export declare function nameFinding({ rule, message, count }: ReportedFinding): string;
/** What was seen, in a sentence. */
export declare function summarize(report: MergedReport): string;
/** What was not looked at; empty where all was. */
export declare function listUnchecked({ problems, unmatched, unreadBodies, elsewhere, }: MergedReport): readonly string[];
