import { findSharedResponse } from "../expand/shared-response.js";
import { isErrorStatus, isSuccessStatus, nameStatus } from "../openapi/http-status.js";
import { readText, readTexts } from "../openapi/read-text.js";
import { toStatusKind } from "../openapi/status-kind.js";
import { listUnnamed } from "./build-errors.js";
import { describeFailures } from "./describe-failures.js";
import { findHttpNorm } from "./http-norms.js";
import { readRetry } from "./read-extensions.js";
/**
 * The norms of all error statuses that the document declares, and of no other: those of its shared responses,
 * and what operations, or else HTTP, say of each further status.
 */
export function buildNorms(facts) {
    const descriptions = collectDescriptions(facts);
    const refusing = collectRefusals(facts);
    const statuses = new Set([
        ...facts.shared.map(({ norm }) => norm.status),
        ...descriptions.keys(),
        ...refusing.keys(),
    ]);
    return [...statuses]
        .sort((a, b) => (a < b ? -1 : 1))
        .map((status) => {
        const refusals = refusing.get(status);
        if (refusals)
            return buildRefusalNorm(status, refusals);
        const shared = findSharedResponse(facts.shared, status);
        const agreed = findAgreed(status, descriptions.get(status) ?? new Set());
        return shared ? buildSharedNorm(status, shared, agreed) : buildPlainNorm(status, agreed);
    });
}
/** The norm of a shared response, or of one for a range that holds the status. */
function buildSharedNorm(status, { norm, response }, agreed) {
    const kind = toStatusKind(status);
    const isExact = norm.status === status;
    const [title, retry, guide] = [readText(norm.title), readRetry(norm.retry), readText(norm.guide)];
    return {
        status,
        kind,
        title: (isExact ? title : undefined) ?? nameStatus(status),
        description: (isExact ? undefined : agreed) ?? response.description ?? "",
        source: "shared",
        ...(retry !== undefined && { retry }),
        ...findGenericCode(norm, status),
        troubleshooting: readTexts(norm.troubleshooting),
        ...(guide !== undefined && { guide }),
    };
}
/** A status without a kind of its own means little, so its code is never generic. */
function findGenericCode({ status, code }, wanted) {
    const isGeneric = status === wanted && toStatusKind(status) !== "unexpectedStatus";
    return isGeneric && code !== undefined ? { genericCode: code } : {};
}
/** The norm of a status without a shared response: the words that all operations use, else those of HTTP. */
function buildPlainNorm(status, agreed) {
    const { meaning, retry, checks = [] } = findHttpNorm(status);
    return {
        status,
        kind: toStatusKind(status),
        title: nameStatus(status),
        description: agreed ?? meaning,
        source: agreed === undefined ? "http" : "operations",
        ...(retry !== undefined && { retry }),
        troubleshooting: checks,
    };
}
/** The norm of successes that may refuse, by all that they say then. */
function buildRefusalNorm(status, [...ways]) {
    const [only, ...others] = ways;
    return {
        status,
        kind: "refused",
        title: "Refused",
        description: only !== undefined && others.length === 0 ? only : describeFailures([]),
        source: "operations",
        troubleshooting: [],
    };
}
/** How operations refuse by each success, in words. */
function collectRefusals({ operations, ...ofApi }) {
    const refusals = new Map();
    for (const { responses, ownParts } of operations) {
        const { failurePlaces } = { ...ofApi, ...ownParts };
        for (const { status, isError } of [...responses, ...listUnnamed(responses, failurePlaces)]) {
            if (!isError || !isSuccessStatus(status))
                continue;
            refusals.set(status, (refusals.get(status) ?? new Set()).add(describeFailures(failurePlaces)));
        }
    }
    return refusals;
}
/** The description on which all operations agree, if it says more than the name of the status. */
function findAgreed(status, descriptions) {
    const [only = "", another] = descriptions;
    const isSaid = another === undefined && saysMoreThan(only, [status, nameStatus(status), "error"]);
    return isSaid ? only : undefined;
}
function saysMoreThan(text, names) {
    const words = names.join(" ").toLowerCase().split(/\W+/);
    return text
        .toLowerCase()
        .split(/\W+/)
        .some((word) => word !== "" && !words.includes(word));
}
/** All descriptions that operations give each error status. */
function collectDescriptions({ operations }) {
    const descriptions = new Map();
    for (const { status, response } of operations.flatMap(({ responses }) => responses)) {
        if (!isErrorStatus(status))
            continue;
        const known = descriptions.get(status) ?? new Set();
        descriptions.set(status, known.add(response.description ?? response.summary ?? ""));
    }
    return descriptions;
}
