import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { ReadSettings } from "./read-settings.js";
/** Who says by our extensions what the errors of a document are: nobody, overlays alone, or its own files. */
export type ErrorModel = "none" | "overlay" | "own";
/** The diagnostics that concern whoever reads the document, with the severities that they have there. */
export declare function judgeDiagnostics(diagnostics: readonly Diagnostic[], model: ErrorModel, { strict, rules: severities, overlays }: ReadSettings): readonly Diagnostic[];
/** Rules about the history of a document, which is a promise without any of our extensions. */
export declare function isOfHistory(rule: string): boolean;
