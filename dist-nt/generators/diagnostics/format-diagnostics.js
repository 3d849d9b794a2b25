import { findHelp } from "./find-help.js";
import { formatDiagnostic } from "./format-diagnostic.js";
/**
 * Diagnostics as texts for people. Those that differ only in what they name are one text, which shows the first
 * of them, how many more there are, and where some are.
 *
 * @param diagnostics in reading order
 * @param folder absolute path that file names are shown relative to
 */
export function formatDiagnostics(diagnostics, folder) {
    const groups = new Map();
    for (const one of diagnostics) {
        const sentence = toSentence(one);
        const group = groups.get(sentence);
        if (group)
            group.push(one);
        else
            groups.set(sentence, [one]);
    }
    return [...groups.values()].flatMap(([first, ...alike]) => first ? [formatDiagnostic(first, folder, alike)] : []);
}
/** What a diagnostic says without what it says it of: names of the document, which are in backticks, and numbers. */
function toSentence(diagnostic) {
    const { severity, rule, message } = diagnostic;
    const sentence = message.replace(/`[^`]*`/g, "``").replace(/\d+/g, "0");
    return [severity, rule, sentence, findHelp(diagnostic)].join("\n");
}
