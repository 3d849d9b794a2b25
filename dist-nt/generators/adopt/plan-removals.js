import { findStatusName } from "../openapi/http-status.js";
import { toFilePath } from "./addition.js";
import { readLines, removeLines } from "./edit/remove-lines.js";
import { findRemovable } from "./find-removable.js";
/** The removals of prose that says nothing but what has become structure. */
export function planRemovals(removed, sources) {
    const plans = groupByText(removed.flatMap(listPlaces)).map((found) => planRemoval(found, sources));
    return {
        removals: plans.flatMap(({ removals }) => removals),
        notes: plans.flatMap(({ notes }) => notes),
    };
}
/** A code as each place states it. */
function listPlaces({ elsewhere, ...one }) {
    const others = elsewhere.map((other) => ({ ...other, status: one.status, written: one }));
    return [{ ...one, written: one }, ...others];
}
function groupByText(found) {
    const groups = new Map();
    for (const one of found) {
        const { source, pointer } = one.place.location;
        const key = `${source.absoluteRef}\n${pointer}`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
}
const nothing = { removals: [], notes: [] };
function planRemoval(found, sources) {
    const [first] = found;
    const location = first?.place.location;
    const file = location?.source.absoluteRef;
    const source = file === undefined ? undefined : sources.get(file);
    if (!first || !location || file === undefined || !source)
        return nothing;
    const path = toFilePath(location);
    const { lines, kept } = findRemovable(found, readLines(source, path));
    const notes = kept.length === 0 ? [] : [`the prose of ${kept.join(", ")} is part of a longer text, which stays`];
    if (lines.size === 0)
        return { removals: [], notes };
    const pointer = location.pointer ?? "";
    const removal = removeLines(source, path, lines, findStatusName(first.status) ?? first.status);
    if (removal)
        return { removals: [{ ...removal, file, pointer }], notes };
    return {
        removals: [],
        notes: [...notes, `the prose at ${pointer} is not written line by line, so that it stays`],
    };
}
