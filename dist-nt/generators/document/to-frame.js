import { getCodeframe } from "../engine/engine.js";
/** Lines this long are not written by people, and drawing one for each of many problems would take quadratic time. */
const longestLine = 2_000;
/** The lines around a place; in a document without line breaks, the text around it and its pointer. */
export function toFrame(location, pointer) {
    const { source, start, end = start } = location;
    const around = source.getLines().slice(Math.max(0, start.line - 3), end.line + 2);
    if (around.every((line) => line.length <= longestLine))
        return { frame: getCodeframe(location, false) };
    const line = source.getLines()[start.line - 1] ?? "";
    const endCol = end.line === start.line ? end.col : line.length + 1;
    return {
        frame: drawWindow(line, start.line, start.col - 1, endCol - 1),
        ...(pointer !== undefined && { pointer }),
    };
}
/** How much of a long line is shown on either side of a place. */
const windowCharacters = 40;
/** A part of a line, with the place in it marked; the place is from one index to another. */
function drawWindow(line, number, from, to) {
    const start = Math.max(0, from - windowCharacters);
    const shownTo = Math.min(to, from + windowCharacters);
    const end = Math.min(line.length, shownTo + windowCharacters);
    const before = `${number} | ${start > 0 ? "…" : ""}`;
    const text = `${before}${line.slice(start, end)}${end < line.length ? "…" : ""}`;
    const marks = "^".repeat(Math.max(1, shownTo - from));
    const margin = `${" ".repeat(String(number).length)} | `;
    return `${text}\n${margin}${" ".repeat(before.length - margin.length + from - start)}${marks}`;
}
