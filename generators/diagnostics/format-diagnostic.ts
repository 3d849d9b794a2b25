import { toOneLine } from "../names/escape-controls.js";
import { toRelativePath } from "../names/relative-path.js";
import { findRule } from "../rules/rules.js";
import type { Diagnostic, Place } from "./diagnostic.js";

/**
 * A diagnostic as text for people: severity and rule, place, the lines around it, what to do. The text may
 * contain control characters of the document; the caller has to escape them.
 *
 * @param folder absolute path that file names are shown relative to
 */
export function formatDiagnostic(diagnostic: Diagnostic, folder: string): string {
  const { severity, rule, message, place, note } = diagnostic;
  const lines = [`${severity}[${rule}]: ${toOneLine(message)}`];
  if (place) lines.push(`  ${formatPlace(place, folder)}`);
  if (place?.frame) lines.push(...place.frame.split("\n").map((line) => `  ${line}`));
  if (note) lines.push(`  note: ${toOneLine(note.message)}`, `    ${formatPlace(note.place, folder)}`);
  lines.push(`  help: ${findRule(rule).help}`);
  return lines.join("\n");
}

/** `file:line:column`, relative to a folder where that is shorter. */
export function formatPlace({ file, line, column }: Place, folder: string): string {
  const shown = toRelativePath(folder, file);
  return toOneLine(`${shown.startsWith("../../") || shown === "" ? file : shown}:${line}:${column}`);
}
