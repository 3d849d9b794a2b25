/** A proposal as three lines for people. */
export function formatProposal(proposal, format) {
    const { operation, status, code, meaning, fix, confidence, reasons, place } = proposal;
    return [
        `${operation} ${status} ${code}`,
        `  ${meaning}${fix === undefined ? "" : ` Fix: ${fix}`}`,
        `  ${formatPlace(place, format)} (${confidence}: ${reasons.join("; ")})`,
    ].join("\n");
}
function formatPlace(place, { locate, toPath }) {
    const { file, line, column } = locate(place);
    return `${toPath(file)}:${line}:${column}`;
}
/** How many codes were found, for people. */
export function summarizeProposals(proposals, unassigned) {
    const codes = new Set(proposals.map(({ code }) => code)).size;
    const operations = new Set(proposals.map(({ operation }) => operation)).size;
    const more = unassigned.length === 0
        ? ""
        : `, and ${count(unassigned.length, "code")} that no operation is said to return`;
    return `${count(codes, "code")} on ${count(operations, "operation")}, ${count(proposals.length, "pair")} of operation and code${more}`;
}
function count(many, what) {
    return `${many} ${what}${many === 1 ? "" : "s"}`;
}
/** What was found, as JSON for programs. */
export function formatAsJson(found, files, { locate, toPath }) {
    const at = (place) => {
        const { file, line, column } = locate(place);
        return { file: toPath(file), line, column };
    };
    const toCode = ({ code, meaning, fix, status, confidence, reasons, place }) => ({
        code,
        meaning,
        ...(fix !== undefined && { fix }),
        ...(status !== undefined && { status }),
        confidence,
        reasons,
        ...at(place),
    });
    const toPair = (one) => ({ operation: one.operation, ...toCode(one) });
    const value = {
        proposals: found.proposals.map(toPair),
        unassigned: found.unassigned.map(toCode),
        locked: found.locked.map(({ proposal, reason }) => ({ ...toPair(proposal), reason })),
        passedOver: found.passedOver.map(({ word, reason, place }) => ({ word, reason, ...at(place) })),
        files: files.map(toPath),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
