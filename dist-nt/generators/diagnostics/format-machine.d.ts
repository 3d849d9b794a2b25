import type { Diagnostic, Place } from "./diagnostic.js";
/**
 * Diagnostics as JSON: an array of objects with `rule`, `severity`, `message`, `help`, and where it is
 * known `file`, `line` and `column`, and `pointer` in a document without line breaks. Text is exact, its control characters as escapes of JSON.
 *
 * @param folder absolute path that file names are relative to
 */
export declare function formatAsJson(diagnostics: readonly Diagnostic[], folder: string): string;
/** Diagnostics as commands that GitHub Actions shows beside the changed lines, one a line. */
export declare function formatAsGithub(diagnostics: readonly Diagnostic[], folder: string): string;
/** What GitHub shows beside a line. */
export interface Annotation {
    readonly level: "error" | "warning" | "notice";
    readonly title: string;
    readonly text: string;
    readonly place?: Place;
}
/** An annotation as a command of GitHub Actions. */
export declare function formatGithubCommand({ level, title, text, place }: Annotation, folder: string): string;
/** A place for programs, its file relative to a folder. */
export declare function toPosition(place: Place, folder: string): Omit<Place, "frame">;
