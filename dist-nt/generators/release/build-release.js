import { describeFields } from "../changes/describe-change.js";
/** A release of what has changed between two versions; what the base has retired already is not retired again. */
export function buildRelease(findings, { base, revision, date }, isRetired) {
    const [before, after] = [listMeanings(base), listMeanings(revision)];
    const former = [...before, ...[...base.retired].map(([code, { meaning }]) => [code, meaning])];
    return {
        date,
        changes: findings.flatMap((one) => toChanges(one, base, revision)),
        introduced: [...after.keys()].filter((code) => !before.has(code)),
        retired: new Map(former.filter(([code]) => !after.has(code) && !isRetired(code))),
    };
}
/** The first release of a document: from here on, its changes are known. */
export function buildFirstRelease(date) {
    return { date, changes: [], introduced: [], retired: new Map() };
}
/** Every code that an operation returns, with what it means at the first one. */
function listMeanings({ operations }) {
    const meanings = new Map();
    for (const { code, meaning } of operations.flatMap(listCodes))
        if (!meanings.get(code))
            meanings.set(code, meaning);
    return meanings;
}
function listCodes({ responses }) {
    return responses.flatMap(({ codes }) => codes);
}
/** One change for each status that a finding is about. */
function toChanges(finding, base, revision) {
    const statuses = [...new Set(finding.uses.map(({ status }) => status))];
    return statuses.map((status) => {
        const uses = finding.uses.filter((use) => use.status === status);
        return toChange(finding, status, [...new Set(uses.map(({ operation }) => operation))], [base, revision]);
    });
}
function toChange({ rule, code, to, codes, what }, status, operations, versions) {
    const fields = {
        change: rule,
        ...(status !== undefined && { status }),
        ...(code !== undefined && { code }),
        ...(to !== undefined && { to }),
        ...listChangeCodes(codes ?? findCodes(rule, operations, versions)),
        operations,
    };
    const isSaid = [fields, { ...fields, codes: [] }].some((one) => describeFields(one) === what);
    return isSaid ? fields : { ...fields, what };
}
function listChangeCodes(codes) {
    return codes.length === 0 ? {} : { codes };
}
/** The codes that came or went with an operation. */
function findCodes(rule, operations, versions) {
    if (rule !== "operation-added" && rule !== "operation-removed")
        return [];
    const concerned = versions
        .flatMap((version) => version.operations)
        .filter(({ id }) => operations.includes(id));
    return [...new Set(concerned.flatMap(listCodes).map(({ code }) => code))];
}
