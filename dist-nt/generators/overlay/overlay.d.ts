import type { LocationObject, Source } from "@redocly/openapi-core";
import type { Written } from "../engine/overlaid-source.js";
import type { RuleId } from "../rules/rules.js";
/** A change of a document, with where its parts are written. */
export interface Action {
    readonly target: string;
    readonly at: Written;
    /** What happens to the nodes of the target. */
    readonly change: {
        readonly type: "remove";
    } | {
        readonly type: "update";
        readonly value: unknown;
    } | {
        readonly type: "copy";
        readonly from: string;
    };
}
/** An overlay as it is applied. */
export interface Overlay {
    readonly source: Source;
    readonly actions: readonly Action[];
    /** Absolute path of the file of the document that it says it is for; `undefined` where it says nothing, or a URL. */
    readonly extends: string | undefined;
    /** Whether only maps and lists may be targets, as in Overlay 1.0. */
    readonly isOfNodesAlone: boolean;
}
/** A problem of an overlay, or of applying it. */
export interface OverlayProblem {
    readonly rule: RuleId & `overlay/${string}`;
    readonly severity: "error" | "warning";
    readonly message: string;
    readonly at: LocationObject;
    /** A related place. */
    readonly note?: {
        readonly message: string;
        readonly at: LocationObject;
    };
    readonly help?: string;
}
