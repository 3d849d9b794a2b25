import type { Rule } from "../rules/rule.js";
/** A rule as text for people: what it means, why, a failing and a fixed document, what to do. */
export declare function formatRule({ id, severity, meaning, why, failing, fixed, help }: Rule): string;
