import { isMap, isPair, isScalar, visit } from "yaml";
/** What is usual where a file does not say. */
const usual = 2;
/** More is an alignment. */
const most = 8;
/**
 * The spaces by which a file indents a level: the most frequent ones between a map and one within it. Lists say
 * nothing of it, since their items stand further in or not as their author likes.
 */
export function findStep(document, text) {
    const counts = new Map();
    visit(document, {
        Map: (_, node, ancestors) => {
            const outer = isPair(ancestors.at(-1)) ? ancestors.at(-2) : undefined;
            const column = findColumn(node, text);
            const from = isMap(outer) ? findOffset(outer, text) : 0;
            const step = (column ?? 0) - (from ?? 0);
            if (ancestors.length > 1 && !isMap(outer))
                return;
            if (step > 0 && step <= most)
                counts.set(step, (counts.get(step) ?? 0) + 1);
        },
    });
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    return best?.[0] ?? usual;
}
/** The column of a map whose first key begins a line. */
function findColumn(map, text) {
    const offset = findOffset(map, text);
    const start = startOf(map);
    if (offset === undefined || start === undefined)
        return undefined;
    return /^ *$/.test(text.slice(start - offset, start)) ? offset : undefined;
}
/** How far a map is from the start of its line, what is before it included, such as the dash of an item. */
function findOffset(map, text) {
    const start = startOf(map);
    return start === undefined ? undefined : start - (text.lastIndexOf("\n", start - 1) + 1);
}
function startOf({ items }) {
    const key = items[0]?.key;
    return isScalar(key) ? key.range?.[0] : undefined;
}
