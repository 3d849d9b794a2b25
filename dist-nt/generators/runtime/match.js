import { ownValue } from "./own.js";
/**
 * Handles an error, totally: each kind, and each code of the operation, must have a handler, or the
 * program does not compile.
 *
 * @returns what the handler returns
 */
export function match(error, handlers) {
    const handler = findHandler(error, handlers);
    // Only a caller without types, or an error that did not come from this client, can get here.
    if (!handler)
        throw new TypeError(`no handler for ${error.code ?? error.kind}`);
    return handler(error);
}
/**
 * Handles the errors that have a handler, and all others with `otherwise`.
 *
 * @returns what the handler or `otherwise` returns
 */
export function matchPartial(error, handlers, otherwise) {
    const handler = findHandler(error, handlers);
    return handler ? handler(error) : otherwise(error);
}
function findHandler(error, handlers) {
    const ofKind = ownValue(handlers, error.kind);
    const handler = error.kind === "code" ? ownValue(ofKind, error.code ?? "") : ofKind;
    return typeof handler === "function" ? handler : undefined;
}
/**
 * Whether an error has one of the documented codes, and narrows it to them. A code that the operation
 * does not document is a compile error.
 */
export function hasCode(error, ...codes) {
    return (error !== undefined &&
        ["code", "forbidden", "invalidRequest"].includes(error.kind) &&
        codes.includes(error.code));
}
/** Whether an error is of one of the kinds, and narrows it to them. */
export function isKind(error, ...kinds) {
    return error !== undefined && kinds.includes(error.kind);
}
