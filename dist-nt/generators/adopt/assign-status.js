import { toWords } from "../codes/code-names.js";
import { isScalar } from "../codes/collect-candidates.js";
import { findCodeSlots } from "../facts/code-facts.js";
import { toStatusRange } from "../openapi/http-status.js";
/** The status of a code that stands in the description of a response. */
export function assignInResponse({ status }, stated) {
    const isRange = !/^\d+$/.test(status);
    const isWithin = stated !== undefined && (status === "default" || toStatusRange(stated) === status);
    if (isRange && isWithin)
        return { status: stated, reason: `the text names ${stated}`, isStated: true };
    return { status, reason: `the response is for ${status}`, isStated: true };
}
/**
 * The status of a code that stands in the description of an operation: the one that the text names, else that of
 * a response whose code may be any text, else the likeliest 4xx.
 */
export function assignInOperation(code, stated, { responses }, facts) {
    if (stated !== undefined)
        return { status: stated, reason: `the text names ${stated}`, isStated: true };
    const errors = responses.filter(({ isError, codes }) => isError && codes.length === 0);
    const open = errors.filter((response) => isOpen(response, facts)).map(({ status }) => status);
    const all = errors.map(({ status }) => status);
    const status = pickStatus(code, open) ?? pickStatus(code, all) ?? fallback;
    const reason = open.includes(status)
        ? `the code of status ${status} may be any text`
        : `${status} is the likeliest status of the operation`;
    return { status, reason, isStated: false };
}
/** Where an operation describes no error. */
const fallback = "400";
function isOpen({ response, location, codePaths }, { follow }) {
    return findCodeSlots({ node: response, location }, codePaths, follow).some(({ node }) => isScalar(node));
}
/** The likeliest of some statuses for a code, by its words; those that say no more than HTTP does come last. */
function pickStatus(code, statuses) {
    if (statuses.length < 2)
        return statuses[0];
    const words = new Set(toWords(code));
    const fitting = likely.find(([status, names]) => statuses.includes(status) && names.some((name) => words.has(name)));
    return fitting?.[0] ?? order.find((status) => statuses.includes(status)) ?? statuses[0];
}
const likely = [
    ["404", ["found", "unknown", "missing"]],
    ["409", ["exists", "already", "conflict", "duplicate", "used"]],
    ["503", ["unavailable", "down"]],
    ["429", ["throttled", "throttling"]],
    ["422", ["invalid", "malformed", "format"]],
    ["400", ["invalid", "malformed", "format", "required"]],
    ["403", ["forbidden", "denied", "allowed", "permission", "permitted"]],
];
const order = ["422", "409", "403", "400", "402", "404", "4XX", "default", "401", "429"];
