/** More different ones of a kind say nothing new, and a test run may have any number. */
const maxEntries = 1000;
/** A tally in which nothing was seen yet. */
export function createTally(api, documented, contracts) {
    const pairs = new Map(listPairs(documented).map((pair) => [toKey(pair), { ...pair, count: 0 }]));
    const findings = new Map();
    const unmatched = new Map();
    const problems = new Set();
    const counts = { responses: 0, elsewhere: 0, unreadBodies: 0 };
    return {
        addChecked: (operation, { findings: found, key: status, code }) => {
            counts.responses += 1;
            if (status !== undefined)
                count(pairs, toKey({ operation, status, code }));
            for (const finding of found)
                count(findings, JSON.stringify(finding), { ...finding, count: 0 });
        },
        addUnmatched: (method, path, status) => {
            const operation = `${method} ${path}`;
            count(unmatched, operation, { method, path, count: 0 });
            // A server may answer the question which methods there are whatever it documents.
            if (status >= 400 || method === "OPTIONS")
                return;
            const message = `${operation} answered ${status}, and no operation has this method and path`;
            const finding = { rule: "operation/undeclared", message, operation, status };
            count(findings, JSON.stringify(finding), { ...finding, count: 0 });
        },
        addProblem: (problem) => {
            if (problems.size < maxEntries)
                problems.add(problem instanceof Error ? problem.message : `${problem}`);
        },
        add: (what) => {
            counts[what] += 1;
        },
        report: () => ({
            format: "openapi-errors/contract-report/1",
            api,
            operations: contracts.map(({ id, method, path }) => ({ id, method, path })),
            pairs: copyValues(pairs),
            findings: copyValues(findings),
            unmatched: copyValues(unmatched),
            problems: [...problems],
            ...counts,
        }),
    };
}
function count(entries, key, created) {
    const entry = entries.get(key) ?? (entries.size < maxEntries ? created : undefined);
    if (!entry)
        return;
    entry.count += 1;
    entries.set(key, entry);
}
function copyValues(entries) {
    return [...entries.values()].map((entry) => ({ ...entry }));
}
/** A status that lists codes is seen code by code; a success that may refuse also by itself. */
function listPairs({ operations }) {
    return Object.entries(operations).flatMap(([operation, { responses, codes }]) => [...new Set([...Object.keys(responses), ...Object.keys(codes)])].flatMap((status) => {
        const listed = Object.hasOwn(codes, status) ? (codes[status] ?? []) : [];
        const coded = listed.map((code) => ({ operation, status, code }));
        return coded.length === 0 || status.startsWith("2") ? [{ operation, status }, ...coded] : coded;
    }));
}
function toKey({ operation, status, code, }) {
    return JSON.stringify([operation, status, code]);
}
