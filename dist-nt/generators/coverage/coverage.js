/** How many of the documented pairs were seen; a contract without any is seen as a whole. */
export function measureCoverage({ pairs }) {
    const seen = pairs.filter(({ count }) => count > 0).length;
    const all = pairs.length;
    return { seen, all, percent: all === 0 ? 100 : Math.floor((seen * 100) / all) };
}
/** A status and its code, as people read it. */
export function namePair({ status, code }) {
    return code === undefined ? status : `${status} ${code}`;
}
/** A finding in a line, with how often it was made if that is more than once. */
export function nameFinding({ rule, message, count }) {
    return `${rule}: ${message}${count > 1 ? ` (${count} times)` : ""}`;
}
/** What was seen, in a sentence. */
export function summarize(report) {
    const { title, version } = report.api;
    const { seen, all, percent } = measureCoverage(report);
    const { length } = report.findings;
    return (`${title} ${version}: ${report.responses} responses, ${length} finding${length === 1 ? "" : "s"}; ` +
        `${seen} of ${all} statuses and codes were seen (${percent} %)`);
}
/** What was not looked at; empty where all was. */
export function listUnchecked({ problems, unmatched, unreadBodies, elsewhere, }) {
    const requests = unmatched.reduce((sum, { count }) => sum + count, 0);
    return [
        ...problems.map((problem) => `responses, because ${problem}`),
        ...(requests > 0 ? [`${requests} requests that no operation has`] : []),
        ...(unreadBodies > 0 ? [`the bodies of ${unreadBodies} responses: streams, bytes, or too long`] : []),
        ...(elsewhere > 0 ? [`${elsewhere} responses of other hosts`] : []),
    ];
}
