import { code, joinCode } from "./code.js";
import { runtime } from "./runtime-symbols.js";
const ranges = new Map([
    ["2XX", runtime.SuccessStatus],
    ["3XX", runtime.RedirectionStatus],
    ["4XX", runtime.ClientErrorStatus],
    ["5XX", runtime.ServerErrorStatus],
]);
/**
 * The statuses with which an answer is read by what the document says of `status`: the status itself, or
 * what is left of a range or of `default` without all statuses that are declared more exactly.
 *
 * @param documented every error status of the operation, or every status of its successes
 */
export function toStatusType(status, documented, use) {
    if (/^\d{3}$/.test(status))
        return code `${Number(status)}`;
    const toType = (one) => {
        const range = ranges.get(one);
        return range ? use(range) : code `${Number(one)}`;
    };
    const range = use(ranges.get(status) ?? runtime.ErrorStatus);
    const apart = listApart(status, documented).map(toType);
    return apart.length === 0
        ? range
        : code `${use(runtime.RemainingStatus)}<${range}, ${joinCode(apart, " | ")}>`;
}
/** The statuses that are declared more exactly than a range or `default`, each as widely as possible. */
function listApart(status, documented) {
    const isIn = (range, one) => one !== range && one.startsWith(range.charAt(0));
    if (ranges.has(status))
        return documented.filter((one) => isIn(status, one));
    const declared = documented.filter((one) => ranges.has(one));
    const exact = documented.filter((one) => /^\d{3}$/.test(one) && !declared.some((range) => isIn(range, one)));
    return [...exact, ...declared];
}
