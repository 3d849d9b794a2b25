import { toPlaceKey } from "./change.js";
import { diffBody } from "./diff-body.js";
import { diffCodeList, listsBoth } from "./diff-code-list.js";
import { diffCodes, diffRefinedCodes, diffRetry, findMoved, } from "./diff-codes.js";
import { diffName } from "./diff-name.js";
import { diffStatuses } from "./diff-statuses.js";
import { pairResponses } from "./pair-responses.js";
/** What has changed of the errors of an operation that both versions have. */
export function diffOperation(pair, retired) {
    const { base, revision } = pair;
    const context = { operation: revision.id, retired };
    const paired = pairResponses(base.responses, revision.responses);
    const moved = findMoved(paired, context);
    return [
        ...diffName(pair),
        ...moved.changes,
        ...diffStatuses(paired, pair, moved, context),
        ...[...paired.pairs, ...paired.widened].flatMap((one) => diffResponse(one, moved, context)),
        ...paired.refined.flatMap(({ cover, revision: after }) => diffRefinedCodes({ base: cover, revision: after }, moved, context)),
    ];
}
function diffResponse(pair, moved, context) {
    const { base, revision } = pair;
    const { operation } = context;
    const isStayed = [...base.codes].some(({ code }) => !moved.isMoved(base, code)) || base.codes.length === 0;
    return [
        ...(isStayed ? diffCodeList(pair, operation) : []),
        ...(listsBoth(pair) ? diffCodes(pair, moved, context) : []),
        ...diffRetry(revision.retry === undefined ? undefined : base.retry, revision.retry).map((event) => ({
            ...{ rule: "retry-changed", operation, status: revision.status, subject: "`retry`", event },
            ...{
                detail: [base.retry ?? "", revision.retry ?? ""],
                base: base.sharedAt ?? base.at,
                revision: revision.sharedAt ?? revision.at,
            },
        })),
        ...diffBody(pair, operation),
    ];
}
/** An operation that only one of the versions has. */
export function toWholeChange(rule, one, other) {
    const isAdded = rule === "operation-added";
    return {
        ...{ rule, operation: one.id, subject: "", event: isAdded ? "added" : "removed", detail: [] },
        ...(isAdded ? { base: other, revision: one.at } : { base: one.at, revision: other }),
        sharedBy: toPlaceKey(one.at),
    };
}
