import type { InputIssue } from "./error-kinds.js";
/**
 * An object that has a text, or a list of texts, by the name of the field. If it is the body itself, a single text
 * is that of the whole error.
 */
export declare function readFields(value: object, isBody: boolean): readonly InputIssue[];
