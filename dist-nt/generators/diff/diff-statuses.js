import { reused } from "../changes/describe-change.js";
import { quote } from "../changes/quote.js";
import { toPlaceKey } from "./change.js";
import { formatCodes } from "./diff-code-list.js";
import { isReused } from "./diff-codes.js";
/** The statuses that an operation has gained and lost, each with its codes. */
export function diffStatuses({ added, removed, refined, widened }, { base, revision }, { isMoved }, context) {
    // A status whose codes have all moved says no more than these, and a success that never refuses is no error.
    const isCounted = (one) => one.codes.length === 0 ? !one.isRefusal : !one.codes.every(({ code }) => isMoved(one, code));
    return [
        ...added.filter(isCounted).map((one) => toAdded(one, base.at, context)),
        ...added.flatMap((one) => diffReused(one, context)),
        ...widened.map((pair) => toWidened(pair, context)),
        ...refined
            .filter((one) => isCounted(one.revision))
            .map((one) => toRefined(one.revision, one.cover, context)),
        ...removed.filter(isCounted).map((one) => toRemoved(one, revision.at, context)),
    ];
}
function toAdded(one, base, { operation }) {
    const event = `added${withCodes(one)}`;
    return { rule: "status-added", operation, ...describe(one), event, base, revision: one.at };
}
function toRefined(one, cover, { operation }) {
    const event = `added, which came under ${cover.status}${withCodes(one)}`;
    return { rule: "status-refined", operation, ...describe(one), event, base: cover.at, revision: one.at };
}
function toRemoved(one, revision, { operation }) {
    return { rule: "status-removed", operation, ...describe(one), event: "removed", base: one.at, revision };
}
function toWidened({ base, revision, from }, { operation }) {
    const event = `took the place of ${from.join(", ")}`;
    const { status, at } = revision;
    return {
        ...{ rule: "status-widened", operation, status, subject: "", event },
        ...{ detail: from, base: base.at, revision: at },
    };
}
function describe(one) {
    const codes = one.codes.map(({ code }) => code);
    return { status: one.status, codes, subject: "", detail: [], sharedBy: toPlaceKey(one.at) };
}
function withCodes(response) {
    return response.codes.length > 0 ? `, with ${formatCodes(response)}` : "";
}
/** The retired codes that an operation of the revision alone returns for other reasons. */
export function listReused({ id, responses }, retired) {
    return responses.flatMap((one) => diffReused(one, { operation: id, retired }));
}
function diffReused(response, context) {
    const { operation, retired } = context;
    return response.codes
        .filter((code) => isReused(code, context))
        .map(({ code, meaning, at }) => ({
        ...{ rule: "retired-code-reused", operation, status: response.status, code, subject: quote(code) },
        event: reused,
        detail: [retired.get(code)?.meaning ?? "", meaning],
        ...{ base: retired.get(code)?.at ?? at, revision: at },
    }));
}
