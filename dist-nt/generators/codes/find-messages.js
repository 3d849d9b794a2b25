import { formatPointer } from "../openapi/pointer.js";
import { isErrorContainer } from "./code-names.js";
import { rankMessage } from "./part-names.js";
import { isSentence } from "./schema-types.js";
/** More places than any known API needs. */
const maxPlaces = 4;
/**
 * The places of the text for people, in the order in which a client tries them: the two best of each body, so
 * that a short text stands in where the long one is optional (RFC 9457 section 3.1: `detail`, else `title`).
 */
export function findMessagePaths(bodies, codePaths) {
    const found = new Map();
    for (const body of bodies) {
        for (const candidate of listCandidates(body, codePaths).slice(0, 2)) {
            const key = formatPointer(candidate.path);
            const weight = candidate.weight + (found.get(key)?.weight ?? 0);
            found.set(key, { ...candidate, weight });
        }
    }
    const sorted = [...found.values()].sort(compare);
    return sorted.slice(0, maxPlaces).map(({ path }) => path);
}
/**
 * Adds the places of faults that have the name of a text: a body may have one there instead, also where the document
 * does not say so, as FastAPI does with `detail`.
 */
export function addTextsOfIssues(paths, issuePlaces) {
    const known = new Set(paths.map(formatPointer));
    const named = issuePlaces.filter(({ at }) => rankMessage(at.at(-1) ?? "") > 2);
    return [...paths, ...named.map(({ at }) => at).filter((at) => !known.has(formatPointer(at)))];
}
/** The places where a body may have a text for people, the best first. */
export function listMessagePaths(body, codePaths) {
    return listCandidates(body, codePaths).map(({ path }) => path);
}
function listCandidates({ uses, values }, codePaths) {
    const codes = new Set(codePaths.map(formatPointer));
    const all = values.flatMap(({ path, parts }) => {
        const rank = rankMessage(path.at(-1) ?? "");
        const isInError = path.slice(0, -1).every((name) => name === "0" || isErrorContainer(name));
        if (rank === 0 || !isInError || codes.has(formatPointer(path)))
            return [];
        if (!parts.some(({ node }) => isSentence(node)))
            return [];
        return [{ path, rank, lists: countLists(path, codePaths), weight: uses }];
    });
    return all.sort(compare);
}
function countLists(path, codePaths) {
    const lists = (some) => some.filter((name) => name === "0").length;
    const shared = codePaths.map((code) => {
        const length = path.findIndex((name, index) => name !== code[index]);
        return lists(path.slice(0, length < 0 ? path.length : length));
    });
    return lists(path) - Math.max(0, ...shared);
}
function compare(a, b) {
    return (a.lists - b.lists ||
        b.rank - a.rank ||
        b.weight - a.weight ||
        a.path.length - b.path.length ||
        (formatPointer(a.path) < formatPointer(b.path) ? -1 : 1));
}
