import { toOneLine } from "../names/escape-controls.js";
import { toRelativePath } from "../names/relative-path.js";
import { findHelp } from "./find-help.js";
/**
 * A diagnostic as text for people: severity and rule, place, the lines around it, what to do. The text may
 * contain control characters of the document; the caller has to escape them.
 *
 * @param folder absolute path that file names are shown relative to
 * @param alike diagnostics that say the same of other places
 */
export function formatDiagnostic(diagnostic, folder, alike = []) {
    const { severity, rule, message, place, note } = diagnostic;
    const lines = [`${severity}[${rule}]: ${toOneLine(message)}`];
    if (place)
        lines.push(`  ${formatPlace(place, folder)}`);
    if (place?.frame)
        lines.push(...place.frame.split("\n").map((line) => `  ${line}`));
    if (note)
        lines.push(`  note: ${toOneLine(note.message)}`, `    ${formatPlace(note.place, folder)}`);
    if (alike.length > 0)
        lines.push(...formatAlike(alike, message, folder));
    const [help = "", ...toWrite] = findHelp(diagnostic).split("\n");
    lines.push(`  help: ${help}`, ...toWrite.map((line) => `    ${line}`.trimEnd()));
    return lines.join("\n");
}
/** How many places of a group are shown beside its first: an error has to be found, a warning need not be. */
const shownAlike = { error: 20, warning: 2 };
function formatAlike(alike, first, folder) {
    const most = shownAlike[alike[0]?.severity ?? "warning"];
    const shown = alike.length === most + 1 ? alike : alike.slice(0, most);
    const rest = alike.length - shown.length;
    return [
        `  and ${alike.length} more like this:`,
        ...shown.map(({ place, message }) => {
            const parts = [place && formatPlace(place, folder), message === first ? undefined : toOneLine(message)];
            return `    ${parts.filter((part) => part !== undefined).join("  ")}`;
        }),
        ...(rest > 0 ? [`    and ${rest} others, which \`lint --format json\` lists`] : []),
    ];
}
/**
 * `file:line:column`, relative to a folder where that is shorter; with a pointer if the place has one, and behind
 * its revision as git writes it.
 */
export function formatPlace({ file, line, column, pointer, revision }, folder) {
    const shown = toRelativePath(folder, file);
    const path = shown.startsWith("../../") || shown === "" ? file : shown;
    const version = revision === undefined ? "" : `${revision}:`;
    return toOneLine(`${version}${path}:${line}:${column}${pointer === undefined ? "" : ` ${pointer}`}`);
}
