/**
 * Every change that `diff` reports. `severity` is about callers in any language, who see what the API sends; `bump`
 * is about the generated client, whose `match` asks for a handler for each documented code.
 */
export const changeRules = {
    "operation-removed": rule("breaking", "major", "stop calling the operation before this revision is released"),
    "operation-moved": rule("breaking", "major", "send the request with the new method and path"),
    "operation-renamed": rule("warning", "major", "use the new name of the operation; requests stay as they are"),
    "operation-added": rule("info", "minor", "nothing"),
    "replay-changed": rule("warning", "patch", "check where you repeat this request yourself; the client follows the document"),
    "status-added": rule("breaking", "major", "handle the status"),
    "status-widened": rule("breaking", "major", "handle every status of the range, also those that were not documented"),
    "status-refined": rule("info", "major", "nothing on the wire; handle the status by itself where it helps"),
    "status-removed": rule("warning", "major", "remove its handling once no older version of the API is called"),
    "code-added": rule("breaking", "major", "handle the code; until then it is an unknown one"),
    "code-added-to-open-set": rule("info", "major", "nothing if unknown codes are handled, as the set is open; else handle the code"),
    "code-moved": rule("breaking", "major", "expect the code under its new status"),
    "code-renamed": rule("breaking", "major", "compare with the new name, and with the old one while older versions of the API are called"),
    "code-renamed-in-open-set": rule("warning", "major", "compare with the new name, and with the old one while older versions of the API are called"),
    "retired-code-reused": rule("breaking", "major", "remove what handled the code in its former meaning; better give the new cause a code of its own"),
    "code-removed": rule("warning", "major", "remove its handling once no older version of the API is called"),
    "deprecated-code-removed": rule("info", "major", "remove its handling once no older version of the API is called"),
    "code-deprecated": rule("info", "patch", "plan to live without the code"),
    "codes-opened": rule("breaking", "major", "handle codes that the document does not list"),
    "codes-closed": rule("info", "patch", "nothing"),
    "codes-listed": rule("info", "major", "nothing on the wire; handle the codes by name instead of by text"),
    "codes-emptied": rule("breaking", "major", "decide by the status alone: no code comes with it any more"),
    "code-type-changed": rule("breaking", "major", "compare codes as values of the new type"),
    "code-place-changed": rule("breaking", "major", "read the code at its new place"),
    "code-made-optional": rule("breaking", "minor", "handle the error where the code is missing"),
    "code-made-nullable": rule("breaking", "minor", "handle the error where the code is null"),
    "code-made-required": rule("info", "patch", "nothing"),
    "retry-changed": rule("warning", "patch", "check where you repeat this request yourself"),
    "meaning-changed": rule("warning", "patch", "check that what you do about it still fits"),
    "meaning-edited": rule("info", "patch", "nothing"),
    "property-removed": rule("breaking", "major", "do without the property"),
    "optional-property-removed": rule("warning", "major", "do without the property"),
    "property-made-optional": rule("breaking", "major", "handle the error where the property is missing"),
    "property-made-required": rule("info", "minor", "nothing"),
    "property-type-changed": rule("breaking", "major", "read the property as the new type"),
    "property-added": rule("info", "minor", "nothing"),
    "header-removed": rule("breaking", "major", "do without the header"),
    "optional-header-removed": rule("warning", "major", "do without the header"),
    "header-made-optional": rule("warning", "patch", "handle the error where the header is missing"),
    "header-made-required": rule("info", "patch", "nothing"),
    "header-added": rule("info", "minor", "nothing"),
    "media-type-removed": rule("breaking", "major", "stop relying on a body of this media type"),
    "media-type-added": rule("warning", "minor", "read the body by its Content-Type"),
};
/** Whether a value is the id of one of them. */
export function isChangeRuleId(value) {
    return typeof value === "string" && Object.hasOwn(changeRules, value);
}
const severities = ["breaking", "warning", "info"];
const bumps = ["major", "minor", "patch"];
/** Whether a severity is at least as bad as another. */
export function isAtLeast(severity, limit) {
    return severities.indexOf(severity) <= severities.indexOf(limit);
}
/** The largest bump that any of the rules asks for; `undefined` without one. */
export function findBump(rules) {
    return bumps.find((bump) => rules.some((one) => one.bump === bump));
}
function rule(severity, bump, hint) {
    return { severity, bump, hint };
}
