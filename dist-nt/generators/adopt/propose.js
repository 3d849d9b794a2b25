import { assignInOperation, assignInResponse } from "./assign-status.js";
import { findExampleCodes } from "./example-codes.js";
import { judgeGroup } from "./judge.js";
import { readKindsOfCodes } from "./kinds-of-codes.js";
import { mergeProposals } from "./merge-proposals.js";
import { createOperationNames } from "./operation-names.js";
import { createWordPlacer } from "./place-words.js";
import { findStatements } from "./prose/find-statements.js";
import { parseProse } from "./prose/parse-prose.js";
import { keepStyle } from "./style-of-codes.js";
import { listTexts } from "./texts.js";
import { readVocabulary } from "./vocabulary.js";
/** Finds the codes that a document describes in prose, and where its operations return them. */
export function proposeCodes(facts) {
    const texts = listTexts(facts).map((text) => ({ ...text, groups: findStatements(parseProse(text.text)) }));
    const knowledge = learnCodes(texts, facts);
    const names = createOperationNames(facts.operations);
    const judged = keepStyle(texts.flatMap((text) => judgeText(text, knowledge)));
    const found = judged.flatMap((one) => (one.verdict.isCode ? [toFound(one, one.verdict)] : []));
    const assigned = found.flatMap((one) => assign(one, facts, names));
    const examples = findExampleCodes(facts, new Set(found.map(({ found: { code } }) => code)));
    const proposals = mergeProposals([...assigned, ...examples.proposals], facts);
    const known = [...facts.operations.flatMap(({ codes }) => [...codes]), ...(facts.catalog?.keys() ?? [])];
    const used = new Set([...proposals.map(({ code }) => code), ...known]);
    return {
        proposals,
        unassigned: uniqueByCode(found.map((one) => one.found).filter(({ code }) => !used.has(code))),
        passedOver: [...judged.flatMap(toPassedOver), ...examples.passedOver],
    };
}
/** Names that texts use for the place of a code, whatever the schemas say. */
const usualFields = [
    "errorCode",
    "error_code",
    "code",
    "error",
    "message",
    "errorMessage",
    "error_message",
    "reason",
];
/** What is certain in one place helps to read another: two rounds, since what is learned teaches more. */
function learnCodes(texts, facts) {
    const toName = (path) => path.at(-1) ?? "";
    const codeFields = new Set([...facts.codePaths.map(toName), "errorCode", "error_code"]);
    const errorFields = new Set([...codeFields, ...facts.messagePaths.map(toName), ...usualFields]);
    const listed = facts.operations.flatMap(({ codes }) => [...codes]);
    const certain = new Set([...listed, ...(facts.catalog?.keys() ?? [])]);
    const known = {
        vocabulary: readVocabulary(facts),
        codeFields,
        errorFields,
        certain,
        ...readKindsOfCodes(facts),
    };
    for (let round = 0; round < 2; round++) {
        const judged = texts.flatMap((text) => judgeText(text, known));
        for (const { statement, verdict } of judged)
            if (verdict.isCode && verdict.confidence === "high")
                certain.add(statement.code);
    }
    return known;
}
function judgeText(text, known) {
    const scope = toScope(text.subjects);
    return text.groups.flatMap((group) => {
        const verdicts = judgeGroup(group, scope, known);
        return group.statements.map((statement, index) => {
            const verdict = verdicts[index] ?? { isCode: false, reason: "" };
            return { text, group, index, statement, verdict };
        });
    });
}
function toScope([first]) {
    return first?.kind ?? "api";
}
function toFound(judged, { confidence, reasons }) {
    const { text, group, index, statement } = judged;
    const place = placerOf(text)(statement.code, statement.lines[0]);
    const { code, meaning, fix, status } = statement;
    return {
        judged,
        found: {
            code,
            meaning,
            ...(fix !== undefined && { fix }),
            ...(status !== undefined && { status }),
            confidence,
            reasons,
            place,
            source: { group, index },
        },
    };
}
const placers = new WeakMap();
function placerOf(text) {
    const placer = placers.get(text) ?? createWordPlacer(text.text, text.location);
    placers.set(text, placer);
    return placer;
}
function toPassedOver({ text, statement, verdict }) {
    if (verdict.isCode)
        return [];
    const place = createWordPlacer(text.text, text.location)(statement.code, statement.lines[0]);
    return [{ word: statement.code, reason: verdict.reason, place }];
}
/** The operations and statuses that a code belongs to; none where the text names no operation. */
function assign({ found, judged }, facts, names) {
    const { statement, group, text } = judged;
    return text.subjects.flatMap((subject) => {
        if (subject.kind === "response") {
            const { operation, response } = subject;
            const { status, reason } = assignInResponse(response, statement.status);
            const reasons = [...found.reasons, reason, ...sayShared(text.subjects)];
            return [toProposal({ ...found, reasons }, operation, status, false)];
        }
        const named = subject.kind === "operation" ? [subject.operation] : names.find(statement, group);
        return named.map((operation) => {
            const { status, reason, isStated } = assignInOperation(found.code, statement.status, operation, facts);
            const confidence = isStated ? found.confidence : "medium";
            const reasons = [...found.reasons, reason];
            return toProposal({ ...found, confidence, reasons }, operation, status, !isStated);
        });
    });
}
function toProposal(found, { id, location }, status, isStatusGuessed) {
    return { ...found, operation: id, target: location, status, isStatusGuessed, elsewhere: [] };
}
function sayShared(subjects) {
    return subjects.length > 1 ? [`${subjects.length} operations share the response`] : [];
}
function uniqueByCode(found) {
    const best = new Map();
    for (const one of found) {
        const known = best.get(one.code);
        if (!known || known.meaning === "")
            best.set(one.code, one);
    }
    return [...best.values()];
}
