import { toCause } from "./cause.js";
import { buildError } from "./classify.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import { parseAnswer } from "./parse-answer.js";
/**
 * The error of a call by another HTTP client, from what that threw: of the response that exceptions of axios and ky 2
 * have, else of a call without one. Nobody knows whether that took effect, unless no connection came about. What is no
 * failure of a call, such as a mistake in a program, is thrown again.
 */
export function readThrown(operation, thrown) {
    const { response, data, ...named } = toThrown(thrown);
    if (typeof response?.status === "number")
        return parseAnswer(operation, data === undefined ? response : { response, data });
    const kind = kindOfThrown(named);
    if (kind === undefined)
        throw thrown;
    const isUnsent = neverConnected(thrown);
    const word = codeOfFailure(thrown);
    const message = `${operation.id} failed: ${word ? `${kind} (${word})` : kind}`;
    const error = buildError(operation, kind, message, undefined, {
        outcome: isUnsent ? "notSent" : "unknown",
    });
    return { ...error, attempts: 1, cause: toCause(thrown, []) };
}
function toThrown(thrown) {
    const { name, code, isAxiosError, response, data } = Object(thrown);
    return { name, code, isAxiosError, response, data };
}
/** `fetch` has a `TypeError` for every failure of the connection; a body that breaks off is no JSON. */
function kindOfThrown({ name, code, isAxiosError }) {
    if (name === "TimeoutError" || code === "ECONNABORTED" || code === "ETIMEDOUT")
        return "timeout";
    if (name === "AbortError" || code === "ERR_CANCELED")
        return "aborted";
    if (name === "SyntaxError")
        return "unreadable";
    return name === "TypeError" || name === "NetworkError" || isAxiosError ? "network" : undefined;
}
/** Whether a value is an error of an operation, whichever way it was thrown. */
export function isErrorOf({ id }, value) {
    const { operation, kind, outcome } = Object(value);
    return operation === id && typeof kind === "string" && typeof outcome === "string";
}
/** The data of a call; its error is thrown, whether the call gave it back or was given up. */
export async function settle(operation, call) {
    const { data, error } = await call().catch((thrown) => {
        return { error: isErrorOf(operation, thrown) ? thrown : readThrown(operation, thrown) };
    });
    if (error !== undefined)
        throw error;
    return (data ?? null);
}
