import { isScalar, Scalar } from "yaml";
import { findNode, rangeOf } from "./source.js";
/**
 * The edits that remove lines from a text of a document, which lose nothing else of how it is written.
 *
 * @param lines indices of lines of the text
 * @param instead what to write where nothing is left
 * @returns `undefined` where the text is written in a way that does not keep its lines
 */
export function removeLines(source, path, lines, instead) {
    const node = findNode(source, path);
    const range = rangeOf(node);
    if (!isScalar(node) || typeof node.value !== "string" || !range)
        return undefined;
    const kept = keepLines(node.value, lines);
    const text = kept === "" ? instead : kept;
    if (node.type === Scalar.BLOCK_LITERAL && kept !== "")
        return { node, edits: removeFromBlock(source, range, node.value, lines), text };
    if (node.type === Scalar.QUOTE_DOUBLE)
        return { node, edits: [{ start: range[0], end: range[1], text: JSON.stringify(text) }], text };
    if (kept !== "")
        return undefined;
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    const end = isBlock ? trimEnd(source.text, range) : range[1];
    return { node, edits: [{ start: range[0], end, text }], text };
}
/** The lines of a text of a document; none where there is no text. */
export function readLines(source, path) {
    const node = findNode(source, path);
    return isScalar(node) && typeof node.value === "string" ? splitLines(node.value) : [];
}
/** The lines of a text. What is behind its last line end is none: in a block, the next key stands there. */
function splitLines(text) {
    const lines = text.split("\n");
    return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
/** The end of the last line with text, before its line end. */
function trimEnd(text, [start, end]) {
    return start + text.slice(start, end).trimEnd().length;
}
function keepLines(text, lines) {
    const written = splitLines(text);
    const removed = withBlankLines(written, lines);
    return written
        .filter((_, index) => !removed.has(index))
        .join("\n")
        .trim();
}
/** In a block, each line of the text is one of the file, below that of the `|`. */
function removeFromBlock({ text }, [start], value, lines) {
    const first = text.indexOf("\n", start) + 1;
    const written = splitLines(value);
    const removed = withBlankLines(written, lines);
    let at = first;
    return written.flatMap((_, index) => {
        const newline = text.indexOf("\n", at);
        const edit = { start: at, end: newline === -1 ? text.length : newline + 1, text: "" };
        at = edit.end;
        return removed.has(index) ? [edit] : [];
    });
}
/**
 * What is removed with the blank lines that are too many then: of those before and behind it, one stays, and none at
 * either end.
 */
function withBlankLines(written, lines) {
    const isBlank = (index) => written[index]?.trim() === "";
    const removed = new Set([...lines].filter((line) => line < written.length && !isBlank(line)));
    let isOpen = true;
    let isBehind = false;
    for (const index of written.keys()) {
        if (removed.has(index))
            isBehind = true;
        else if (!isBlank(index))
            [isOpen, isBehind] = [false, false];
        else if (isBehind && isOpen)
            removed.add(index);
        else
            isOpen = true;
    }
    if (!isBehind)
        return removed;
    for (let index = written.length - 1; removed.has(index) || isBlank(index); index--)
        removed.add(index);
    return removed;
}
