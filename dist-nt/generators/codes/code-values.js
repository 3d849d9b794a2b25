import { isUri } from "../names/code-name.js";
import { findStatusName } from "../openapi/http-status.js";
import { toWords } from "./code-names.js";
/** Whether a value may be a code where its property names codes: no prose, no word that only says that it is an error. */
export function isCodeLike(value) {
    return /^\S{1,200}$/.test(value) && !flags.has(value.toLowerCase());
}
/** Whether a value is a code wherever it is: several words in one, or a URI. */
export function isPlainlyCode(value) {
    return isCodeLike(value) && (isUri(value) || /^[A-Za-z][A-Za-z0-9]*([_.:/-][A-Za-z0-9]+)+$/.test(value));
}
/** Whether the words of a value say what went wrong, as those of `BIKE_NOT_FOUND` do. */
export function namesProblem(value) {
    return toWords(value).some((word) => troubles.has(word) || /^un(?!i|der)/.test(word));
}
/** Whether half of some values are so; `false` for none. */
export function isMostly(values, isSo) {
    return values.length > 0 && values.filter(isSo).length * 2 >= values.length;
}
/** Whether values are the HTTP statuses of the responses that have them, rather than codes that look like these. */
export function areStatuses(values, statuses) {
    if (values.length === 0 || !values.every(isStatus))
        return false;
    return statuses.every((status) => !/^\d+$/.test(status) || values.includes(status));
}
/** Whether a value says no more than a status does: `404`, `NOT_FOUND` or `Not Found` under 404. */
export function repeatsStatus(value, status) {
    const name = findStatusName(status);
    return value === status || (name !== undefined && fold(value) === fold(name));
}
function isStatus(value) {
    return /^(20[0-8]|30[0-8])$/.test(value) || (/^\d+$/.test(value) && findStatusName(value) !== undefined);
}
function fold(text) {
    return text.toLowerCase().replace(/[^a-z]/g, "");
}
/** Words that only say whether the request succeeded, and the type of a problem that says nothing. */
const flags = new Set("error errors fail failure failed false ko nok ok success true warning exception problem fault about:blank".split(" "));
/** Words of codes of many APIs; those that begin with `un` besides. */
const troubles = new Set(`aborted absent already bad banned blocked broken cannot cant closed conflict conflicting corrupt corrupted
  declined denied deprecated different disabled disallowed down duplicate duplicated empty err error errors exceeded
  exceeds exhausted exist exists expired fail failed fails failure fault forbidden frozen gone illegal inactive
  incompatible incomplete inconsistent incorrect insufficient internal invalid lacking late limit limited locked lost
  malformed mismatch missing must needed no non nonexistent not only out outdated overdue overflow precondition
  prohibited quota refused rejected required restricted revoked stale stolen suspended taken throttled throttling
  timeout timed too violated violation without wrong`.split(/\s+/));
