import type { LocationObject } from "@redocly/openapi-core";
import { type Bump, type ChangeRuleId, type Severity } from "../changes/change-rules.js";
import type { Place } from "../diagnostics/diagnostic.js";
import { type Change } from "./change.js";
/** A change of the error contract, wherever callers meet it. */
export interface Finding {
    readonly rule: ChangeRuleId;
    readonly severity: Severity;
    /** What the version of the generated client needs. */
    readonly bump: Bump;
    /** One sentence that stands alone; text of a document is in backticks. */
    readonly message: string;
    /** The same without where: what happened to what. */
    readonly what: string;
    /** What callers have to do. */
    readonly hint: string;
    /** Where callers meet it, at least one. */
    readonly uses: readonly Use[];
    readonly code?: string;
    /** The new name of a renamed code. */
    readonly to?: string;
    /** The codes of a status that was added or removed, or of a list. */
    readonly codes?: readonly string[];
    /** Where it is in the base, or what is there that lost or gained something. */
    readonly base: Place;
    /** The same in the revision. */
    readonly revision: Place;
    /** The same for the same change, whatever else changes in the files. */
    readonly fingerprint: string;
}
/** An operation, and its status unless the change is of the whole operation. */
export interface Use {
    readonly operation: string;
    readonly status?: string | undefined;
}
/** Resolves a place of a version to line and column. */
export type Locate = (location: LocationObject, version: "base" | "revision") => Place;
/** Makes changes that come from one place one finding, the worst first, else in the order of the revision. */
export declare function toFindings(changes: readonly Change[], locate: Locate): readonly Finding[];
