import { formatPointer } from "../openapi/pointer.js";
import { areStatuses, isCodeLike, isPlainlyCode } from "./code-values.js";
/** What each place has, by its pointer. */
export function collectPlaceValues(bodies) {
    const tallies = new Map();
    for (const { candidates, statuses, uses } of bodies) {
        for (const candidate of candidates) {
            const pointer = formatPointer(candidate.path);
            const tally = tallies.get(pointer) ?? { byStatus: new Map(), balance: 0 };
            tallies.set(pointer, tally);
            const codes = listCodesOf(candidate, statuses);
            tally.balance += codes.length > 0 ? uses : -uses;
            for (const status of statuses.length > 0 ? statuses : [""])
                tally.byStatus.set(status, new Set([...(tally.byStatus.get(status) ?? []), ...codes]));
        }
    }
    return (pointer) => {
        const { byStatus, balance } = tallies.get(pointer) ?? {
            byStatus: new Map(),
            balance: 0,
        };
        const sets = [...byStatus.values()];
        return {
            codes: [...new Set(sets.flatMap((set) => [...set]))],
            tellsApart: sets.some(({ size }) => size > 1),
            areListed: balance > 0,
        };
    };
}
/** The listed values that may be codes: not prose, not the status, not the word that it is an error. */
export function listCodesOf({ values, rank, isNumber }, statuses) {
    if (isNumber && areStatuses(values, statuses))
        return [];
    return values.filter(rank > 1 ? isCodeLike : isPlainlyCode);
}
