import { escapeControlsInJson } from "../names/escape-controls.js";
import { toRelativePath } from "../names/relative-path.js";
import type { Diagnostic, Place } from "./diagnostic.js";
import { findHelp } from "./find-help.js";

/**
 * Diagnostics as JSON: an array of objects with `rule`, `severity`, `message`, `help`, and where it is
 * known `file`, `line` and `column`, and `pointer` in a document without line breaks. Text is exact, its control characters as escapes of JSON.
 *
 * @param folder absolute path that file names are relative to
 */
export function formatAsJson(diagnostics: readonly Diagnostic[], folder: string): string {
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
export function formatAsGithub(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics.map((diagnostic) => `${formatCommand(diagnostic, folder)}\n`).join("");
}

function formatCommand(diagnostic: Diagnostic, folder: string): string {
  const { rule, severity, message, place } = diagnostic;
  const { file, line, column } = place ? toPosition(place, folder) : {};
  const properties = Object.entries({ file, line, col: column, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${properties.join(",")}::${escapeData(`${message}; ${findHelp(diagnostic)}`)}`;
}

function toPosition({ file, line, column, pointer }: Place, folder: string): Partial<Omit<Place, "frame">> {
  return { file: toRelativePath(folder, file), line, column, ...(pointer !== undefined && { pointer }) };
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
