/** Reads the report of a process; `undefined` for a text that is none. */
export function parseReport(text) {
    try {
        const report = JSON.parse(text);
        return isReport(report) ? report : undefined;
    }
    catch {
        return undefined;
    }
}
function isReport(value) {
    const report = Object(value);
    const lists = [report.operations, report.pairs, report.findings, report.unmatched];
    return (report.format === "openapi-errors/contract-report/1" &&
        typeof report.api?.title === "string" &&
        Array.isArray(report.problems) &&
        lists.every((list) => Array.isArray(list) && list.every((one) => typeof one === "object" && one !== null)));
}
/** Reports by API: those of one API and version are one. */
export function mergeReports(reports) {
    const merged = new Map();
    for (const report of reports) {
        const key = JSON.stringify(report.api);
        const before = merged.get(key);
        merged.set(key, before ? mergeTwo(before, report) : report);
    }
    return [...merged.values()];
}
function mergeTwo(one, other) {
    return {
        api: one.api,
        operations: one.operations,
        pairs: sumCounts([...one.pairs, ...other.pairs]),
        findings: sumCounts([...one.findings, ...other.findings]),
        unmatched: sumCounts([...one.unmatched, ...other.unmatched]),
        problems: [...new Set([...one.problems, ...other.problems])],
        responses: one.responses + other.responses,
        unreadBodies: one.unreadBodies + other.unreadBodies,
        elsewhere: one.elsewhere + other.elsewhere,
    };
}
/** Those that differ in nothing but their counts are one. */
function sumCounts(entries) {
    const sums = new Map();
    for (const entry of entries) {
        const key = JSON.stringify({ ...entry, count: 0 });
        sums.set(key, { ...entry, count: (sums.get(key)?.count ?? 0) + entry.count });
    }
    return [...sums.values()];
}
