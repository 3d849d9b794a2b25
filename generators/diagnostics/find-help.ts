import { findRule } from "../rules/rules.js";
import type { Diagnostic } from "./diagnostic.js";

/** What to do about a diagnostic: in this very case, else in general. It may have several lines. */
export function findHelp({ rule, help }: Pick<Diagnostic, "rule" | "help">): string {
  return help ?? findRule(rule).help;
}
