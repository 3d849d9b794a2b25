import { relative } from "node:path";
import { formatBodyParts } from "../../generators/diagnostics/format-body-parts.js";
/**
 * What there is to say of a run.
 *
 * @param folder absolute path of the folder that people are in
 */
export function buildReport({ name, output }, contract, { changed, unchanged, orphans }, known, folder) {
    const { operations } = contract;
    return {
        ...known,
        name,
        counts: `${count(operations.length, "operation")}, ${countCodes(contract)}`,
        places: formatBodyParts(contract),
        output: toShown(output, folder),
        written: changed.length,
        unchanged,
        removed: orphans.length,
    };
}
function countCodes({ catalog, operations }) {
    if (catalog.length === 0)
        return "no codes";
    return `${count(catalog.length, "code")} in ${count(countPairs(operations), "pair")} of operation and code`;
}
/** Pairs of an operation and a code, whatever the statuses. */
function countPairs(operations) {
    const codesOf = ({ errors }) => errors.flatMap(({ codes }) => codes.map(({ code }) => code));
    return operations.reduce((sum, operation) => sum + new Set(codesOf(operation)).size, 0);
}
/** What the same run would come to if it ran again: nothing would change. */
export function toUnchanged(report) {
    return { ...report, written: 0, unchanged: report.written + report.unchanged, removed: 0 };
}
/** The last lines of a run. */
export function formatSummary({ name, counts, places, output, written, unchanged, removed, compiles }, tookMs) {
    const files = written + removed === 0
        ? `nothing changed in ${output} (${count(unchanged, "file")})`
        : `${written} written to ${output}, ${unchanged} unchanged, ${removed} removed`;
    return [
        `${name}: ${counts}; ${files}; ${(tookMs / 1000).toFixed(1)} s`,
        `${name}: ${places}`,
        ...(compiles ? [formatVerdict({ name })] : []),
    ].join("\n");
}
/** What there is to say of a client that was compiled. */
export function formatVerdict({ name }) {
    return `${name}: the client compiles`;
}
/** The differences that `--check` found, and what to do about them. */
export function formatDrift({ name, output }, { changed, orphans, unchanged }, folder) {
    const shown = toShown(output, folder);
    const differences = changed.length + orphans.length;
    return [
        ...changed.map(({ path }) => `differs: ${shown}/${path}`),
        ...orphans.map((path) => `orphan:  ${shown}/${path}`),
        differences === 0
            ? `${name}: ${count(unchanged, "file")} as the document gives them`
            : `${name}: ${count(differences, "file differs", "files differ")} from what the document gives; run: openapi-errors generate`,
    ].join("\n");
}
/** `1 error`, `2 errors`. */
export function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** A folder as people name it from where they are. */
export function toShown(output, folder) {
    return relative(folder, output).replaceAll("\\", "/") || ".";
}
