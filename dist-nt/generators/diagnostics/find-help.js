import { findRule } from "../rules/rules.js";
/** What to do about a diagnostic: in this very case, else in general. It may have several lines. */
export function findHelp({ rule, help }) {
    return help ?? findRule(rule).help;
}
