import { findLines } from "../engine/overlaid-source.js";
/** Words in backticks that have the form of a code. */
export function findCodeWords(text) {
    if (typeof text !== "string")
        return [];
    return [...text.matchAll(/`([A-Z][A-Z0-9_]+[A-Z0-9])`/g)].map(([, word = ""]) => word);
}
/** The place of a word in backticks within the text at a place; the whole text where the word is not found. */
export function locateWord(at, word) {
    const { source, start, end } = findLines(at);
    const lines = source.getLines();
    for (let line = start.line; line <= (end?.line ?? start.line); line++) {
        const from = line === start.line ? start.col - 1 : 0;
        const index = lines[line - 1]?.indexOf(`\`${word}\``, from) ?? -1;
        if (index === -1)
            continue;
        const col = index + 2;
        return { source, pointer: undefined, start: { line, col }, end: { line, col: col + word.length } };
    }
    return at;
}
