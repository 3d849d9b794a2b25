import type { LocationObject } from "@redocly/openapi-core";
import type { ChangeRuleId } from "../changes/change-rules.js";
/** A change at one operation, before changes of what several operations share are made one finding. */
export interface Change {
    readonly rule: ChangeRuleId;
    /** Id of the operation in the revision; in the base, if the revision does not have it. */
    readonly operation: string;
    /** In the revision, or in the base if the revision does not have it; `undefined` for a change of the operation. */
    readonly status?: string | undefined;
    /** The code; of a renamed one, its former name. */
    readonly code?: string | undefined;
    /** The new name of a renamed code. */
    readonly to?: string | undefined;
    /** The codes of a status that was added or removed, or of a list. */
    readonly codes?: readonly string[] | undefined;
    /** What has changed, as its message begins: text of a document is quoted. Empty for the status, or the operation. */
    readonly subject: string;
    /** Whether the event names the statuses. */
    readonly isAcrossStatuses?: true;
    /** What happened to it, as its message ends. */
    readonly event: string;
    /** What tells this change from another of the same rule there: names and values, before and after. */
    readonly detail: readonly string[];
    readonly base: LocationObject;
    readonly revision: LocationObject;
    /** Changes of one key are one: by default those of the same places. */
    readonly sharedBy?: string | undefined;
}
/** A place as a key. */
export declare function toPlaceKey({ source, pointer }: LocationObject): string;
