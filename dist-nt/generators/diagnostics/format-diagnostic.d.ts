import type { Diagnostic, Place } from "./diagnostic.js";
/**
 * A diagnostic as text for people: severity and rule, place, the lines around it, what to do. The text may
 * contain control characters of the document; the caller has to escape them.
 *
 * @param folder absolute path that file names are shown relative to
 * @param alike diagnostics that say the same of other places
 */
export declare function formatDiagnostic(diagnostic: Diagnostic, folder: string, alike?: readonly Diagnostic[]): string;
/**
 * `file:line:column`, relative to a folder where that is shorter; with a pointer if the place has one, and behind
 * its revision as git writes it.
 */
export declare function formatPlace({ file, line, column, pointer, revision }: Place, folder: string): string;
