import { invalidExtension } from "../rules/invalid-extension.js";
import { invalidHistory } from "../rules/invalid-history.js";
import { retiredCode } from "../rules/retired-code.js";
import { tolerable } from "../rules/rules.js";
/** Rules that report a part of the document that could not be read. */
const holes = new Set(["document/syntax", "document/unresolved-reference"]);
/** The diagnostics that concern whoever reads the document, with the severities that they have there. */
export function judgeDiagnostics(diagnostics, model, { strict = false, rules: severities = {}, overlays = [] }) {
    // A document without our extensions makes no promise about its errors that it could break. If a part of a
    // document cannot be read, nobody knows what is missing.
    const isWhole = !diagnostics.some(({ rule, severity }) => severity === "error" && holes.has(rule));
    const judged = model !== "none" && isWhole
        ? diagnostics
        : diagnostics.filter(({ rule }) => !isOfErrors(rule) || standsAlone(rule));
    const weigh = (diagnostic) => weighByRule(diagnostic, severities);
    if (strict || model === "own")
        return judged.flatMap(weigh);
    const isForeign = ({ place }) => place !== undefined && !overlays.includes(place.file);
    if (model === "none")
        return judged.flatMap(weigh).map(tolerate);
    return judged.flatMap((one) => (isForeign(one) ? forgive(one, severities) : weigh(one)));
}
/**
 * What is wrong with a document that only overlays add to, so that nobody here can mend it: nothing of it is an error
 * that the document would not have without them.
 */
function forgive(diagnostic, severities) {
    const { rule, severity } = diagnostic;
    if (!isOfErrors(rule) || standsAlone(rule))
        return weighByRule(diagnostic, severities).map(tolerate);
    if (severities[rule] !== undefined)
        return weighByRule(diagnostic, severities);
    return severity === "error" ? [{ ...diagnostic, severity: "warning" }] : [];
}
/** The diagnostic with the configured severity; none if its rule is off. */
function weighByRule(diagnostic, severities) {
    const severity = severities[diagnostic.rule];
    if (severity === undefined)
        return [diagnostic];
    return severity === "off" ? [] : [{ ...diagnostic, severity: severity === "warn" ? "warning" : severity }];
}
function isOfErrors(rule) {
    return rule.startsWith("errors/");
}
/** Rules about errors that are of use without an error model: a slip in a lone extension would go unnoticed. */
function standsAlone(rule) {
    return rule === invalidExtension.id || isOfHistory(rule);
}
/** Rules about the history of a document, which is a promise without any of our extensions. */
export function isOfHistory(rule) {
    return rule === invalidHistory.id || rule === retiredCode.id;
}
/** Of a document that does not use our extensions, the errors that can be ignored are warnings. */
function tolerate(diagnostic) {
    return tolerable.has(diagnostic.rule) ? { ...diagnostic, severity: "warning" } : diagnostic;
}
