import { isErrorStatus, toStatusRange } from "../openapi/http-status.js";
import { isRecord } from "../openapi/openapi.js";
const scopes = ["every-operation", "secured-operations", "listed"];
/** Reads `x-error`; returns a message if it has the wrong shape. */
export function readErrorNorm(value) {
    if (!isRecord(value))
        return "`x-error` is not a map";
    const { scope = "listed" } = value;
    // What is quoted as a key of `responses` need not be as a value.
    const status = typeof value.status === "number" ? String(value.status) : value.status;
    if (typeof status !== "string")
        return "`x-error` names no `status` (a status, a range such as `5XX`, or `default`)";
    if (!isErrorStatus(status))
        return `\`${status}\` is not an error status`;
    if (typeof scope !== "string" || !scopes.includes(scope)) {
        return `\`scope\` is not one of ${scopes.map((name) => `\`${name}\``).join(", ")}`;
    }
    if (value.code !== undefined && typeof value.code !== "string")
        return "`code` is not text";
    return { ...value, status };
}
/** The shared response for a status: that of the status itself, else of its range, else `default`. */
export function findSharedResponse(shared, status) {
    const byStatus = (wanted) => shared.find(({ norm }) => norm.status === wanted);
    return byStatus(status) ?? byStatus(toStatusRange(status)) ?? byStatus("default");
}
/** Whether a shared response is added to an operation that does not list its status. */
export function isAddedTo({ norm }, operation) {
    if (norm.scope === "every-operation")
        return true;
    return norm.scope === "secured-operations" && operation.secured;
}
