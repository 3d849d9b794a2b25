/** Whom a change hits: callers that are correct today (`breaking`), those that rely on advice or names (`warning`), nobody (`info`). */
export type Severity = "breaking" | "warning" | "info";
/** The part of the generated client's version that has to grow: `major` where code that uses it may no longer compile. */
export type Bump = "major" | "minor" | "patch";
interface ChangeRule {
    readonly severity: Severity;
    readonly bump: Bump;
    /** What callers have to do. */
    readonly hint: string;
}
/**
 * Every change that `diff` reports. `severity` is about callers in any language, who see what the API sends; `bump`
 * is about the generated client, whose `match` asks for a handler for each documented code.
 */
export declare const changeRules: {
    readonly "operation-removed": ChangeRule;
    readonly "operation-moved": ChangeRule;
    readonly "operation-renamed": ChangeRule;
    readonly "operation-added": ChangeRule;
    readonly "replay-changed": ChangeRule;
    readonly "status-added": ChangeRule;
    readonly "status-widened": ChangeRule;
    readonly "status-refined": ChangeRule;
    readonly "status-removed": ChangeRule;
    readonly "code-added": ChangeRule;
    readonly "code-added-to-open-set": ChangeRule;
    readonly "code-moved": ChangeRule;
    readonly "code-renamed": ChangeRule;
    readonly "code-renamed-in-open-set": ChangeRule;
    readonly "retired-code-reused": ChangeRule;
    readonly "code-removed": ChangeRule;
    readonly "deprecated-code-removed": ChangeRule;
    readonly "code-deprecated": ChangeRule;
    readonly "codes-opened": ChangeRule;
    readonly "codes-closed": ChangeRule;
    readonly "codes-listed": ChangeRule;
    readonly "codes-emptied": ChangeRule;
    readonly "code-type-changed": ChangeRule;
    readonly "code-place-changed": ChangeRule;
    readonly "code-made-optional": ChangeRule;
    readonly "code-made-nullable": ChangeRule;
    readonly "code-made-required": ChangeRule;
    readonly "retry-changed": ChangeRule;
    readonly "meaning-changed": ChangeRule;
    readonly "meaning-edited": ChangeRule;
    readonly "property-removed": ChangeRule;
    readonly "optional-property-removed": ChangeRule;
    readonly "property-made-optional": ChangeRule;
    readonly "property-made-required": ChangeRule;
    readonly "property-type-changed": ChangeRule;
    readonly "property-added": ChangeRule;
    readonly "header-removed": ChangeRule;
    readonly "optional-header-removed": ChangeRule;
    readonly "header-made-optional": ChangeRule;
    readonly "header-made-required": ChangeRule;
    readonly "header-added": ChangeRule;
    readonly "media-type-removed": ChangeRule;
    readonly "media-type-added": ChangeRule;
};
export type ChangeRuleId = keyof typeof changeRules;
/** Whether a value is the id of one of them. */
export declare function isChangeRuleId(value: unknown): value is ChangeRuleId;
/** Whether a severity is at least as bad as another. */
export declare function isAtLeast(severity: Severity, limit: Severity): boolean;
/** The largest bump that any of the rules asks for; `undefined` without one. */
export declare function findBump(rules: readonly {
    readonly bump: Bump;
}[]): Bump | undefined;
export {};
