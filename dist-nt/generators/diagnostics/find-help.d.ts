import type { Diagnostic } from "./diagnostic.js";
/** What to do about a diagnostic: in this very case, else in general. It may have several lines. */
export declare function findHelp({ rule, help }: Pick<Diagnostic, "rule" | "help">): string;
