import type { Document } from "@redocly/openapi-core";
import type { WrittenChange } from "../changes/describe-change.js";
import { Place } from "../openapi/place.js";
/** The history of the errors of an API: what its releases have changed. */
export interface HistoryFact {
    /** As written; `errors/invalid-history` checks its shape. */
    readonly written: unknown;
    readonly location: Place;
    /** The oldest first, as far as they have the right shape. */
    readonly releases: readonly ReleaseFact[];
    /** What became of each code that a release names as introduced or retired, as of the last release. */
    readonly lives: ReadonlyMap<string, CodeLife>;
}
/** A release: the errors of an API as they were from a day on. */
export interface ReleaseFact {
    /** As `2026-08-03`. */
    readonly date: string;
    /** Where it comes from, such as a commit. */
    readonly source?: string;
    readonly changes: readonly WrittenChange[];
    /** Codes that no operation returned before. */
    readonly introduced: readonly string[];
    readonly retired: readonly RetiredFact[];
}
/** A code that no operation returns from a release on. */
export interface RetiredFact {
    readonly code: string;
    /** What it meant; empty where that is not known. */
    readonly meaning: string;
    /** Whether the author says that the code is back, and means the same again. */
    readonly isBack: boolean;
    readonly location: Place;
}
/** What became of a code. */
export interface CodeLife {
    /** When an operation first returned it; not known of codes that are older than the history. */
    readonly since?: string;
    /** Where and when it was retired, unless it came back. */
    readonly retired?: RetiredFact & {
        readonly date: string;
    };
}
/** Reads a history; what has the wrong shape is left out. */
export declare function readHistoryFacts({ source, parsed }: Document): HistoryFact;
