const maxRelated = 6;
/** What more codes than this have in common says nothing of any of them. */
const maxSharing = 200;
/**
 * Relates the codes of a catalog that occur on the same operations, are resolved by the same ones, or share
 * words in their names. A code that nearly every operation returns is related to none.
 */
export function relateCodes(catalog, uses) {
    const candidates = catalog.filter(({ code }) => !isEverywhere(uses.get(code)));
    const byWord = groupBy(candidates, ({ code }) => splitName(code));
    const byWayOut = groupBy(candidates, ({ resolvedBy }) => resolvedBy);
    const byName = new Map(candidates.map((entry) => [entry.code, entry]));
    const codesOf = createCodeLister();
    return (entry) => {
        const scores = countNeighbours(uses.get(entry.code), codesOf);
        const add = (code, score) => scores.set(code, (scores.get(code) ?? 0) + score);
        for (const word of new Set(splitName(entry.code)))
            for (const { code } of byWord.get(word) ?? [])
                add(code, 0.8);
        const sharingWayOut = new Set(entry.resolvedBy.flatMap((id) => byWayOut.get(id) ?? []));
        for (const { code } of sharingWayOut)
            add(code, 1);
        return [...scores]
            .filter(([code, score]) => score > 0.3 && code !== entry.code && byName.has(code))
            .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
            .slice(0, maxRelated)
            .flatMap(([code]) => byName.get(code) ?? []);
    };
}
/** Being beside a code counts for more if fewer codes are there. */
function countNeighbours(here = [], codesOf) {
    const counts = new Map();
    for (const { operation } of isEverywhere(here) ? [] : here) {
        const names = codesOf(operation);
        for (const name of names)
            counts.set(name, (counts.get(name) ?? 0) + 3 / names.length);
    }
    return counts;
}
function createCodeLister() {
    const known = new Map();
    return (operation) => {
        const names = known.get(operation) ?? operation.errors.flatMap(({ codes }) => codes.map(({ code }) => code));
        known.set(operation, names);
        return names.length > maxSharing ? [] : names;
    };
}
/** The entries by what they have, as often as they have it; without what too many have. */
function groupBy(entries, list) {
    const groups = new Map();
    for (const entry of entries) {
        for (const key of list(entry)) {
            const group = groups.get(key) ?? [];
            groups.set(key, group);
            group.push(entry);
        }
    }
    return new Map([...groups].filter(([, { length }]) => length <= maxSharing));
}
function splitName(code) {
    const dull = ["invalid", "required", "error", "not", "found", "missing", "forbidden"];
    return code
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word.length > 1 && !dull.includes(word));
}
function isEverywhere(uses = []) {
    return uses.some(({ documented }) => documented.generic) || uses.length > 20;
}
