import { tolerable } from "../rules/rules.js";
/** Rules for what a document that was prose yesterday lacks: no reason not to generate from it. */
const aboutRest = new Set([
    ...["errors/code-not-enumerated", "errors/code-not-in-body", "errors/code-with-two-meanings"],
    ...["errors/enum-descriptions", "errors/missing-shared-response", "errors/retry-after"],
    ...["errors/sensitive-unmarked", "errors/unknown-code-in-example", "errors/unknown-code-in-text"],
    ...tolerable,
]);
/** The rules whose errors can wait, and the errors that leave a document unreadable. */
export function toIgnorable(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const waiting = errors.filter(({ rule }) => aboutRest.has(rule));
    return {
        stillMissing: [...new Set(waiting.map(({ rule }) => rule))].sort(),
        diagnostics: errors.filter(({ rule }) => rule.startsWith("document/") && !aboutRest.has(rule)),
    };
}
