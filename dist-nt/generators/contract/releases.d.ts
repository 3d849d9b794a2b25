/** A release of the errors of an API: what it changed for callers. */
export interface Release {
    /** Unique among the releases, and the same for ever: its date, with a number if it is not the first one of a day. */
    readonly id: string;
    /** As `2026-08-03`. */
    readonly date: string;
    /** Where it comes from, such as a commit. */
    readonly source?: string;
    /** What the version of a generated client needs; `undefined` where nothing has changed. */
    readonly bump?: "major" | "minor" | "patch";
    readonly changes: readonly ReleasedChange[];
    /** Codes that no operation returned before. */
    readonly introduced: readonly string[];
    /** Codes that no operation returns any more. */
    readonly retired: readonly string[];
}
/** A change of a release. */
export interface ReleasedChange {
    /** Which change it is, such as `code-added`. */
    readonly change: string;
    readonly severity: "breaking" | "warning" | "info";
    readonly effect: "added" | "removed" | "renamed" | "changed";
    /** What happened to it, as Markdown, without status and operations. */
    readonly text: string;
    /** Ids of the operations that it concerns, also of those that no longer exist; may be empty. */
    readonly operations: readonly string[];
    readonly status?: string;
    /** The codes that it is about. */
    readonly codes: readonly string[];
}
