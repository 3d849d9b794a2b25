import type { Diagnostic } from "./diagnostic.js";
/**
 * Diagnostics as texts for people. Those that differ only in what they name are one text, which shows the first
 * of them, how many more there are, and where some are.
 *
 * @param diagnostics in reading order
 * @param folder absolute path that file names are shown relative to
 */
export declare function formatDiagnostics(diagnostics: readonly Diagnostic[], folder: string): readonly string[];
