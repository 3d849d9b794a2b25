import { findStatusName, isErrorStatus } from "../openapi/http-status.js";
import { formatResponsesToAdd } from "./lines-to-add.js";
import { findOwnError } from "./own-response.js";
import { readXErrors } from "./read-x-errors.js";
import { findSharedResponse } from "./shared-response.js";
/**
 * The shared response for a status of `x-errors`; reported where nothing says what the status means. `"unknown"`
 * where it is no error status.
 */
export function findShared(found, status, own, surroundings) {
    const { location, id } = found;
    const { shared, report, missing } = surroundings;
    const at = location.child(["x-errors", status]).key();
    if (!isKnownStatus(status)) {
        const message = `\`${status}\` of \`${id}\` is not an error status`;
        const help = 'write a status of HTTP such as `"409"`, a range such as `4XX`, or `default`';
        report("errors/unknown-status", message, at, help);
        return "unknown";
    }
    if (!isUndescribed(found, status, own, surroundings))
        return findSharedResponse(shared, status);
    const message = `no shared response describes status ${status} of \`${id}\``;
    report("errors/unknown-status", message, at, formatResponsesToAdd(missing, surroundings));
    return undefined;
}
function isKnownStatus(status) {
    return isErrorStatus(status) && findStatusName(status) !== undefined;
}
/** Whether nothing says what a status means: no shared response, no body of its own, no reason why it is there. */
function isUndescribed({ node: operation }, status, own, { shared }) {
    if (own?.body || findSharedResponse(shared, status))
        return false;
    const { "x-deviations": deviations } = operation;
    return !(Array.isArray(deviations) && deviations.some((one) => String(one?.status) === status));
}
/** The statuses of `x-errors` that nothing describes, for one message about all of them. */
export function listMissing(operations, surroundings) {
    const missing = operations.flatMap((found) => readXErrors(found.node["x-errors"]).statuses.flatMap(({ status }) => {
        const own = findOwnError(found, status, surroundings);
        return isKnownStatus(status) && isUndescribed(found, status, own, surroundings) ? [status] : [];
    }));
    return new Set(missing);
}
/** The operation has the last word, but somebody who changes the shared response should know. */
export function reportTwice({ location, id }, { body }, { name, norm, body: sharedBody }, { report }) {
    if (!body || !sharedBody)
        return;
    report("errors/response-described-twice", `\`${id}\` and the shared response \`${name}\` both describe status ${norm.status}; description and body are those of the operation`, location.child(["responses", norm.status]).key());
}
