import { toStatusRange } from "../openapi/http-status.js";
/** Pairs the responses of an operation by what their statuses stand for. */
export function pairResponses(base, revision) {
    const find = (list, status) => list.find((one) => one.status === status);
    const gone = base.filter(({ status }) => !find(revision, status));
    const fresh = revision.filter(({ status }) => !find(base, status));
    const refined = fresh.flatMap((one) => {
        const cover = findCover(base, one);
        return cover ? [{ cover, revision: one }] : [];
    });
    const uncovered = fresh.filter((one) => !findCover(base, one));
    const absorbed = new Set();
    const widened = uncovered.flatMap((one) => {
        const [first, ...more] = gone.filter((other) => !absorbed.has(other) && holds(one.status, other));
        if (!first)
            return [];
        for (const each of [first, ...more])
            absorbed.add(each);
        const from = [first, ...more].map(({ status }) => status);
        return [{ base: more.reduce(merge, first), revision: one, from }];
    });
    return {
        pairs: revision.flatMap((one) => {
            const before = find(base, one.status);
            return before ? [{ base: before, revision: one }] : [];
        }),
        widened,
        refined,
        added: uncovered.filter((one) => !widened.some((pair) => pair.revision === one)),
        removed: gone.filter((one) => !absorbed.has(one)),
    };
}
/** The range or `default` that a status came under. */
function findCover(responses, one) {
    const [range, rest] = [toStatusRange(one.status), "default"].map((status) => responses.find((other) => other.status === status && holds(status, one)));
    return range ?? rest;
}
/** Whether a range or `default` holds a status. */
function holds(status, other) {
    if (other.isRefusal || other.status === status)
        return false;
    return (status === "default" ||
        (status.endsWith("XX") && toStatusRange(other.status) === status && other.status !== "default"));
}
function merge(one, other) {
    const codes = new Map([...other.codes, ...one.codes].map((code) => [code.code, code]));
    return {
        ...one,
        codes: [...codes.values()],
        codePlaces: [...new Set([...one.codePlaces, ...other.codePlaces])],
        mediaTypes: [...new Set([...one.mediaTypes, ...other.mediaTypes])],
    };
}
