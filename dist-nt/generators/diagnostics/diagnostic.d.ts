import type { RuleId } from "../rules/rules.js";
/** A place in a document, as people write it: `file:line:column`, both counted from 1. */
export interface Place {
    /** Absolute path, or the URL that the document was read from. */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    /** The lines around the place, ready to print; `undefined` when the text is not available. */
    readonly frame?: string;
    /** JSON pointer, where line and column say little: in a document without line breaks. */
    readonly pointer?: string;
    /** The git revision that the file was read at; `undefined` for a file on disk. */
    readonly revision?: string;
}
/** A problem of a document. Diagnostics are collected during the whole run and reported together. */
export interface Diagnostic {
    /** A stable id such as `errors/code-without-meaning`. */
    readonly rule: RuleId;
    readonly severity: "error" | "warning";
    /** One sentence that stands alone; text of the document is in backticks. */
    readonly message: string;
    readonly place?: Place;
    /** A related place, such as the first of two equal names. */
    readonly note?: {
        readonly message: string;
        readonly place: Place;
    };
    /** What to do in this very case, perhaps with the lines to write; the help of the rule if absent. */
    readonly help?: string;
}
/** Whether any of the diagnostics makes the document unusable. */
export declare function hasErrors(diagnostics: readonly Diagnostic[]): boolean;
/** Diagnostics in reading order: by file, line and column, those without a place first. */
export declare function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[];
