import type { InputIssue } from "./error-kinds.js";
import { readEntry } from "./issues.js";

/**
 * An object that has a text, or a list of texts, by the name of the field. If it is the body itself, a single text
 * is that of the whole error.
 */
export function readFields(value: object, isBody: boolean): readonly InputIssue[] {
  return Object.entries(value).flatMap(([path, texts]) => {
    const list: readonly unknown[] = Array.isArray(texts) ? texts : isBody ? [] : [texts];
    return list.flatMap((text) => readEntry(text, {})).map(({ message }) => ({ path, message }));
  });
}
