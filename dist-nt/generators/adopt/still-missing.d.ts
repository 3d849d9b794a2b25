import type { Diagnostic } from "../diagnostics/diagnostic.js";
/** The rules whose errors can wait, and the errors that leave a document unreadable. */
export declare function toIgnorable(diagnostics: readonly Diagnostic[]): {
    readonly stillMissing: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
};
