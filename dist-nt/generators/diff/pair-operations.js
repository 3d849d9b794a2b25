/** What an operation is recognised by, the surest first; `undefined` where an operation has no such thing. */
const marks = [
    (one) => `${one.id} ${toRoute(one)}`,
    toRoute,
    ({ id }) => id,
    // What both a new name and a new path leave: a change of case or of a version, or the same summary.
    ({ id, method }) => `${method} ${foldId(id)}`,
    ({ path, method }) => `${method} ${withoutVersion(path)}`,
    ({ summary, method }) => (summary === "" ? undefined : `${method} ${summary}`),
];
/** Pairs the operations of two versions, also those whose name, method or path has changed. */
export function pairOperations(base, revision) {
    const found = new Map();
    const taken = new Set();
    for (const mark of marks) {
        const before = groupBy(base.filter((one) => !taken.has(one)), mark);
        const after = groupBy(revision.filter((one) => !found.has(one)), mark);
        for (const [key, [operation, ...more]] of after) {
            const [counterpart, ...others] = before.get(key) ?? [];
            // Two that look alike would be a guess.
            if (!operation || !counterpart || more.length + others.length > 0)
                continue;
            found.set(operation, counterpart);
            taken.add(counterpart);
        }
    }
    return {
        pairs: revision.flatMap((one) => {
            const counterpart = found.get(one);
            return counterpart ? [{ base: counterpart, revision: one }] : [];
        }),
        added: revision.filter((one) => !found.has(one)),
        removed: base.filter((one) => !taken.has(one)),
    };
}
/** Method and path; how a path calls its parameters is no part of a request. */
export function toRoute({ method, path }) {
    return `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
}
function foldId(id) {
    return id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function withoutVersion(path) {
    return path.replace(/\{[^{}]*\}/g, "{}").replace(/\/v\d+(?=\/)/i, "");
}
function groupBy(operations, mark) {
    const groups = new Map();
    for (const operation of operations) {
        const key = mark(operation);
        if (key === undefined)
            continue;
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(operation);
    }
    return groups;
}
