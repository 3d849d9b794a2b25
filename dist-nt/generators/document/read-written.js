import { findLines } from "../engine/overlaid-source.js";
/** A scalar as written in the text of a document; `undefined` if it has several lines, or there is no text. */
export function readWritten(location) {
    const { source, start, end } = findLines(location);
    if (!end || start.line !== end.line)
        return undefined;
    const text = source.body.split("\n")[start.line - 1]?.slice(start.col - 1, end.col - 1);
    return text === "" ? undefined : text;
}
