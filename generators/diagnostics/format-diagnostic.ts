import { toRelativePath } from "../names/relative-path.js";
import { findRule } from "../rules/rules.js";
import type { Diagnostic, Place } from "./diagnostic.js";

/**
 * A diagnostic as text for people: severity and rule, place, the lines around it, what to do.
 * Control characters of the document are shown as escapes, so that no text can drive the terminal.
 *
 * @param folder absolute path that file names are shown relative to
 */
export function formatDiagnostic(diagnostic: Diagnostic, folder: string): string {
  const { severity, rule, message, place, note } = diagnostic;
  const lines = [`${severity}[${rule}]: ${toLine(message)}`];
  if (place) lines.push(`  ${formatPlace(place, folder)}`);
  if (place?.frame) lines.push(...place.frame.split("\n").map((line) => `  ${line}`));
  if (note) lines.push(`  note: ${note.message}`, `    ${formatPlace(note.place, folder)}`);
  lines.push(`  help: ${findRule(rule).help}`);
  return lines.map(escapeControls).join("\n");
}

/** `file:line:column`, relative to a folder where that is shorter. */
export function formatPlace({ file, line, column }: Place, folder: string): string {
  const shown = toRelativePath(folder, file);
  return `${shown.startsWith("../../") || shown === "" ? file : shown}:${line}:${column}`;
}

/** Text of a document cannot start a line of ours. */
function toLine(message: string): string {
  return message.replace(/\r?\n/g, "\\n");
}

/** Text with its control characters as escapes, so that it cannot drive a terminal. */
export function escapeControls(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toEscape);
}

function toEscape(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
