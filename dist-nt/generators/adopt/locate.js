import { toFilePath } from "./addition.js";
import { findNode, rangeOf, toLineAndColumn } from "./edit/source.js";
/** Where a word of a description stands in its file; the start of the description where it is written otherwise. */
export function locateWord({ location, word, occurrence }, source) {
    const range = rangeOf(findNode(source, toFilePath(location)));
    if (!range)
        return { line: 1, column: 1 };
    const [start, end] = range;
    let at = source.text.indexOf(word, start);
    for (let left = occurrence; left > 0 && at !== -1; left--)
        at = source.text.indexOf(word, at + word.length);
    return toLineAndColumn(source.text, at === -1 || at >= end ? start : at);
}
