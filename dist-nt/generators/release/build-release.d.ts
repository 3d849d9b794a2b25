import { type WrittenChange } from "../changes/describe-change.js";
import type { ErrorSurface } from "../contract/surface.js";
import type { Finding } from "../diff/finding.js";
/** A release as the history has it. */
export interface WrittenRelease {
    /** As `2026-08-03`. */
    readonly date: string;
    readonly changes: readonly WrittenChange[];
    /** Codes that no operation returned before. */
    readonly introduced: readonly string[];
    /** What the codes meant that no operation returns any more; may be empty. */
    readonly retired: ReadonlyMap<string, string>;
}
/** A release of what has changed between two versions; what the base has retired already is not retired again. */
export declare function buildRelease(findings: readonly Finding[], { base, revision, date }: {
    base: ErrorSurface;
    revision: ErrorSurface;
    date: string;
}, isRetired: (code: string) => boolean): WrittenRelease;
/** The first release of a document: from here on, its changes are known. */
export declare function buildFirstRelease(date: string): WrittenRelease;
