import { findOperation } from "./find-operation.js";
const brand = Symbol.for("openapi-errors.ApiError");
/**
 * The exception that `unwrap` throws; `error` is what the call returned. It is the `cause` as well, since
 * `structuredClone` and `postMessage` keep no other property of an exception: `isApiError` knows such a copy by it.
 */
export class ApiError extends Error {
    /** The error of the call. */
    error;
    constructor(error) {
        super(error.message, { cause: error });
        this.error = error;
        Object.defineProperties(this, {
            name: { value: "ApiError", configurable: true, writable: true },
            [brand]: { value: true },
        });
    }
}
export function isApiError(value, operation) {
    if (!isBranded(value) && !restore(value))
        return false;
    return operation === undefined || value.error?.operation === findOperation(operation);
}
function isBranded(value) {
    return (typeof value === "object" && value !== null && value[brand] === true);
}
/** Of a copy: what it was made of, known by a cause that says the same. */
function restore(value) {
    if (Object.prototype.toString.call(value) !== "[object Error]")
        return false;
    const { cause, message } = value;
    const isCopy = typeof cause?.kind === "string" && "outcome" in cause && cause.message === message;
    return isCopy && Reflect.defineProperty(value, "error", { value: cause, enumerable: true });
}
