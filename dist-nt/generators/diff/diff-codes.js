import { compareTexts } from "../changes/compare-texts.js";
import { reused } from "../changes/describe-change.js";
import { quote } from "../changes/quote.js";
import { isOpen } from "./diff-code-list.js";
import { findRenamed } from "./find-renamed.js";
/** The codes that left one status of an operation for another. */
export function findMoved(paired, { operation }) {
    const all = [...paired.pairs, ...paired.widened];
    const lost = [
        ...all.flatMap(({ base, revision }) => listMissing(base, revision)),
        ...paired.removed.flatMap((response) => response.codes.map((code) => ({ code, response }))),
    ];
    const gained = [
        ...all.flatMap(({ base, revision }) => listMissing(revision, base)),
        ...paired.added.flatMap((response) => response.codes.map((code) => ({ code, response }))),
        // A code that came under `default` and has its own status now has not moved.
        ...paired.refined.flatMap(({ revision, cover }) => listMissing(revision, cover)),
    ];
    const moves = lost.flatMap((from) => {
        const to = gained.find(({ code }) => code.code === from.code.code);
        return to ? [{ from, to }] : [];
    });
    return {
        isMoved: (response, code) => isRefined(paired, response, code) ||
            moves.some(({ from, to }) => from.code.code === code && [from.response, to.response].includes(response)),
        changes: moves.map(({ from, to }) => ({
            rule: "code-moved",
            operation,
            status: to.response.status,
            code: to.code.code,
            subject: quote(to.code.code),
            isAcrossStatuses: true,
            event: `moved from ${from.response.status} to ${to.response.status}`,
            detail: [from.response.status],
            base: from.code.at,
            revision: to.code.at,
        })),
    };
}
/** Whether a code that came under a range or `default` has its own status now. */
function isRefined({ refined }, response, code) {
    return refined.some(({ cover, revision }) => cover === response && revision.codes.some((one) => one.code === code));
}
/** The codes that a response has and the other has not. */
function listMissing(response, other) {
    const known = new Set(other.codes.map(({ code }) => code));
    return response.codes.filter(({ code }) => !known.has(code)).map((code) => ({ code, response, other }));
}
/** Codes that a response has lost, gained, renamed or describes in another way; both versions list some. */
export function diffCodes(pair, moved, context) {
    const { base, revision } = pair;
    const isHere = ({ response, code }) => !moved.isMoved(response, code.code);
    const removed = listMissing(base, revision)
        .filter(isHere)
        .map(({ code }) => code);
    const added = listMissing(revision, base)
        .filter(isHere)
        .map(({ code }) => code);
    const renamed = findRenamed(removed, added.filter((code) => !isReused(code, context)));
    const isRenamed = (code) => renamed.some((one) => one.base === code || one.revision === code);
    return [
        ...renamed.map((one) => toRenamed(one.base, one.revision, pair, context)),
        ...added.filter((code) => !isRenamed(code)).map((code) => toAdded(code, pair, context)),
        ...removed.filter((code) => !isRenamed(code)).map((code) => toRemoved(code, pair, context)),
        ...diffTexts(pair, context),
    ];
}
/** Codes of a status of its own that the range or `default` it came under did not list. */
export function diffRefinedCodes(pair, moved, context) {
    if (isOpen(pair.base))
        return [];
    return listMissing(pair.revision, pair.base)
        .filter(({ code }) => !moved.isMoved(pair.revision, code.code))
        .map(({ code }) => toAdded(code, pair, context));
}
function toRenamed(from, to, { base, revision }, { operation }) {
    return {
        rule: isOpen(base) ? "code-renamed-in-open-set" : "code-renamed",
        operation,
        status: revision.status,
        code: from.code,
        subject: quote(from.code),
        event: `renamed to ${quote(to.code)}`,
        to: to.code,
        detail: [to.code],
        base: from.at,
        revision: to.at,
        // Renaming is one act, however many operations list the code.
        sharedBy: `${from.code} ${to.code}`,
    };
}
function toAdded(code, { base, revision }, context) {
    const { operation, retired } = context;
    const former = isReused(code, context) ? retired.get(code.code) : undefined;
    const rule = former ? "retired-code-reused" : isOpen(base) ? "code-added-to-open-set" : "code-added";
    return {
        rule,
        operation,
        status: revision.status,
        code: code.code,
        subject: quote(code.code),
        event: former ? reused : "added",
        detail: former ? [former.meaning, code.meaning] : [],
        base: former?.at ?? base.at,
        revision: code.at,
        sharedBy: toKey(code, "added"),
    };
}
/** A code that the base has retired, and the revision returns for another reason. */
export function isReused({ code, meaning }, { retired }) {
    const former = retired.get(code);
    return Boolean(former?.meaning) && compareTexts(former?.meaning ?? "", meaning) === "rewritten";
}
function toRemoved(code, { revision }, { operation }) {
    return {
        rule: code.isDeprecated ? "deprecated-code-removed" : "code-removed",
        operation,
        status: revision.status,
        code: code.code,
        subject: quote(code.code),
        event: "removed",
        detail: [],
        base: code.at,
        revision: revision.at,
        sharedBy: toKey(code, "removed"),
    };
}
/** Where a code is written tells whether several operations share it. */
function toKey({ code, at: { source, pointer } }, event) {
    return `${event} ${source.absoluteRef} ${pointer} ${code}`;
}
/** What is said of the codes that both versions list. */
function diffTexts({ base, revision }, { operation }) {
    return revision.codes.flatMap((after) => {
        const before = base.codes.find(({ code }) => code === after.code);
        if (!before)
            return [];
        const common = {
            operation,
            status: revision.status,
            code: after.code,
            base: before.meaningAt,
            revision: after.meaningAt,
        };
        const { code } = after;
        return [
            ...diffMeaning(before.meaning, after.meaning).map(({ rule, event }) => ({
                ...common,
                rule,
                subject: `the meaning of ${quote(code)}`,
                event,
                detail: [before.meaning, after.meaning],
            })),
            ...diffRetry(before.retry, after.retry).map((event) => ({
                ...common,
                rule: "retry-changed",
                subject: `\`retry\` of ${quote(code)}`,
                event,
                detail: [before.retry ?? "", after.retry ?? ""],
            })),
            ...(after.isDeprecated && !before.isDeprecated
                ? [
                    {
                        ...common,
                        rule: "code-deprecated",
                        subject: quote(code),
                        event: "is deprecated now",
                        detail: [],
                    },
                ]
                : []),
        ];
    });
}
function diffMeaning(before, after) {
    const difference = compareTexts(before, after);
    if (difference === "same")
        return [];
    if (before === "")
        return [{ rule: "meaning-edited", event: "is written down now" }];
    if (difference === "edited")
        return [{ rule: "meaning-edited", event: "spelled in another way" }];
    return [{ rule: "meaning-changed", event: after === "" ? "is no longer written down" : "rewritten" }];
}
/** Advice that was given where there was none takes nothing from anybody. */
export function diffRetry(before, after) {
    if (before === undefined || before === after)
        return [];
    return [
        after === undefined ? `\`${before}\` no longer said` : `changed from \`${before}\` to \`${after}\``,
    ];
}
