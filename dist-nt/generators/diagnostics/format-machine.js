import { escapeControlsInJson } from "../names/escape-controls.js";
import { toRelativePath } from "../names/relative-path.js";
import { findHelp } from "./find-help.js";
/**
 * Diagnostics as JSON: an array of objects with `rule`, `severity`, `message`, `help`, and where it is
 * known `file`, `line` and `column`, and `pointer` in a document without line breaks. Text is exact, its control characters as escapes of JSON.
 *
 * @param folder absolute path that file names are relative to
 */
export function formatAsJson(diagnostics, folder) {
    const entries = diagnostics.map((diagnostic) => {
        const { rule, severity, message, place, note } = diagnostic;
        return {
            rule,
            severity,
            message,
            ...(place && toPosition(place, folder)),
            help: findHelp(diagnostic),
            ...(note && { note: { message: note.message, ...toPosition(note.place, folder) } }),
        };
    });
    return `${escapeControlsInJson(JSON.stringify(entries, undefined, 2))}\n`;
}
/** Diagnostics as commands that GitHub Actions shows beside the changed lines, one a line. */
export function formatAsGithub(diagnostics, folder) {
    return diagnostics.map((diagnostic) => `${formatCommand(diagnostic, folder)}\n`).join("");
}
function formatCommand(diagnostic, folder) {
    const { rule, severity, message, place } = diagnostic;
    const text = `${message}; ${findHelp(diagnostic)}`;
    return formatGithubCommand({ level: severity, title: rule, text, ...(place && { place }) }, folder);
}
/** An annotation as a command of GitHub Actions. */
export function formatGithubCommand({ level, title, text, place }, folder) {
    const { file, line, column } = place ? toPosition(place, folder) : {};
    const properties = Object.entries({ file, line, col: column, title })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${properties.join(",")}::${escapeData(text)}`;
}
/** A place for programs, its file relative to a folder. */
export function toPosition(place, folder) {
    const { file, line, column, pointer, revision } = place;
    return {
        ...{ file: toRelativePath(folder, file), line, column },
        ...(pointer !== undefined && { pointer }),
        ...(revision !== undefined && { revision }),
    };
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
