import type { ChangeRuleId } from "./change-rules.js";
/** A change of the errors of an API, as a release of its history has it. */
export interface WrittenChange {
    readonly change: ChangeRuleId;
    /** Where callers meet it; may be empty. */
    readonly operations: readonly string[];
    readonly status?: string;
    /** The code; of a renamed one, its former name. */
    readonly code?: string;
    /** The new name of a renamed code. */
    readonly to?: string;
    /** The codes of a status or an operation that was added or removed, or of a list. */
    readonly codes?: readonly string[];
    /** What happened in words, where the rest does not say it all; as Markdown. */
    readonly what?: string;
}
/** What a change does to what it is about. */
export type ChangeEffect = "added" | "removed" | "renamed" | "changed";
/** What a change does, by the id of its rule. */
export declare function toEffect(change: ChangeRuleId): ChangeEffect;
/** What happened to it, as Markdown and without the operations: "`CARD_LOST` added", "status 409 added, with `CARD_LOST`". */
export declare function describeChange(written: WrittenChange): string;
/** What happened, in the words that the fields other than `what` give. */
export declare function describeFields({ change, code, to, codes }: Omit<WrittenChange, "what">): string;
/** How a retired code is spoken of that is returned for another reason. */
export declare const reused = "used again for something else, though it is retired";
/** All codes that a change names. */
export declare function listNamedCodes({ code, to, codes }: WrittenChange): readonly string[];
