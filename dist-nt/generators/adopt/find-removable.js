import { isCarried } from "./is-carried.js";
/**
 * The lines of one description that can go, given the codes that were taken from it.
 *
 * @param text the lines of the description
 */
export function findRemovable(found, text) {
    const lines = new Set();
    const kept = [];
    for (const [group, taken] of groupTaken(found)) {
        const stays = group.statements.filter((statement) => !isRemovable(statement, group, taken, text));
        for (const statement of group.statements) {
            if (!stays.includes(statement))
                addAll(lines, findExtent(statement, group, text));
            else if (taken.has(statement))
                kept.push(statement.code);
        }
        if (stays.length === 0 && group.others === 0)
            addFrame(lines, group, text);
    }
    return { lines, kept: [...new Set(kept)] };
}
function groupTaken(found) {
    const groups = new Map();
    for (const one of found) {
        const statement = one.source?.group.statements[one.source.index];
        if (!one.source || !statement)
            continue;
        const taken = groups.get(one.source.group) ?? new Map();
        groups.set(one.source.group, taken.set(statement, [...(taken.get(statement) ?? []), one]));
    }
    return groups;
}
/** Whether lines have only this and others that were taken, and say no more than what is written of these. */
function isRemovable({ form, lines }, group, taken, text) {
    if (form === "sentence" || form === "definition" || !isKnown(lines))
        return false;
    const beside = group.statements.filter((one) => one.lines[0] === lines[0]);
    const extent = beside.map((one) => findExtent(one, group, text));
    const said = text.slice(lines[0], Math.max(...extent.map(([, end]) => end))).join("\n");
    const codes = beside.flatMap((one) => taken.get(one) ?? []);
    return beside.every((one) => taken.has(one)) && isCarried(said, codes, form === "table");
}
/** A statement in lines of a paragraph goes on until the next one, or until the paragraph ends. */
function findExtent(statement, group, text) {
    const [start, end] = statement.lines;
    if (statement.form !== "line" || statement.isTrailing)
        return [start, end];
    const starts = new Set(group.statements.map(({ lines }) => lines[0]));
    let last = end;
    while (last < group.lines[1] && !starts.has(last) && text[last]?.trim())
        last++;
    return [start, last];
}
function isKnown([start, end]) {
    return end > start;
}
/** What is left of a list that is gone: the head of a table, and the sentence that announces it. */
function addFrame(lines, { lines: own, intro, introLines, statements }, text) {
    if (!isKnown(own))
        return;
    if (statements.every(({ form }) => form === "table"))
        addAll(lines, own);
    if (introLines && isKnown(introLines) && /[:：]\s*$/.test(intro))
        addAll(lines, findAnnouncement(introLines, text));
}
/** The last sentence of a paragraph, if it has lines of its own; else none, since the others of the line stay. */
function findAnnouncement([start, end], text) {
    let first = end - 1;
    while (first > start && !/[.!?。！？]\s*$/.test(text[first - 1] ?? ""))
        first--;
    const said = text.slice(first, end).join(" ");
    return /[.!?]\s|[。！？]/.test(said) ? [end, end] : [first, end];
}
function addAll(lines, [start, end]) {
    for (let line = start; line < end; line++)
        lines.add(line);
}
