import { changeRules, isAtLeast, } from "../changes/change-rules.js";
import { quote } from "../changes/quote.js";
import { toLongHash } from "../names/hash.js";
import { toPlaceKey } from "./change.js";
/** Makes changes that come from one place one finding, the worst first, else in the order of the revision. */
export function toFindings(changes, locate) {
    const groups = new Map();
    for (const change of changes) {
        const key = toKey(change);
        const group = groups.get(key) ?? [];
        groups.set(key, group);
        group.push(change);
    }
    return [...groups.values()]
        .flatMap((group) => (group[0] ? [toFinding(group[0], group, locate)] : []))
        .sort((a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)));
}
function toKey({ rule, code, detail, base, revision, sharedBy }) {
    const place = sharedBy ?? `${toPlaceKey(base)} ${toPlaceKey(revision)}`;
    return JSON.stringify([rule, code, detail, place]);
}
function toFinding(first, group, locate) {
    const { rule, code, to, codes = [], detail, subject, event } = first;
    const join = (...parts) => parts.filter((part) => part !== "").join(" ");
    const uses = [
        ...new Map(group.map(({ operation, status }) => [`${status} ${operation}`, { operation, status }])).values(),
    ];
    const named = uses.map(({ operation, status }) => `${operation} ${status ?? ""}`).sort();
    return {
        rule,
        ...changeRules[rule],
        message: join(subject, formatUses(first, uses), event),
        what: join(subject, event),
        uses,
        ...(code !== undefined && { code }),
        ...(to !== undefined && { to }),
        ...(codes.length > 0 && { codes }),
        base: locate(first.base, "base"),
        revision: locate(first.revision, "revision"),
        fingerprint: toLongHash(JSON.stringify([rule, code, codes, detail, named])),
    };
}
/** How many operations a message names. */
const maxNamed = 3;
function formatUses({ subject, isAcrossStatuses, status }, uses) {
    const operations = [...new Set(uses.map(({ operation }) => operation))];
    const rest = operations.length - maxNamed;
    const [shown, more] = rest > 1 ? [operations.slice(0, maxNamed), rest] : [operations, 0];
    const named = [...shown.map(quote), ...(more > 0 ? [`${more} other operations`] : [])];
    if (isAcrossStatuses)
        return `of ${joinWords(named)}`;
    if (status === undefined)
        return `${operations.length === 1 ? "operation" : "operations"} ${joinWords(named)}`;
    const statuses = [...new Set(uses.flatMap((use) => use.status ?? []))];
    return `${subject === "" ? "" : "under "}${joinWords(statuses)} of ${joinWords(named)}`;
}
function joinWords(words) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
