import { readEntry } from "./issues.js";
/**
 * An object that has a text, or a list of texts, by the name of the field. If it is the body itself, a single text
 * is that of the whole error.
 */
export function readFields(value, isBody) {
    return Object.entries(value).flatMap(([path, texts]) => {
        const list = Array.isArray(texts) ? texts : isBody ? [] : [texts];
        return list.flatMap((text) => readEntry(text, {})).map(({ message }) => ({ path, message }));
    });
}
