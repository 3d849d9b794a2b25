import type { AnyError } from "./errors.js";
import { type OperationFunction } from "./find-operation.js";
/**
 * The exception that `unwrap` throws; `error` is what the call returned. It is the `cause` as well, since
 * `structuredClone` and `postMessage` keep no other property of an exception: `isApiError` knows such a copy by it.
 */
export declare class ApiError<E extends AnyError = AnyError> extends Error {
    /** The error of the call. */
    readonly error: E;
    readonly cause: E;
    constructor(error: E);
}
/**
 * Whether an exception is an `ApiError`, also one from another copy of this package or another realm, or a copy
 * that `structuredClone` or `postMessage` made. Such a copy lost its `error`, and is given it back.
 */
export declare function isApiError(value: unknown): value is ApiError;
/** The same for an exception of one operation, such as `createCard`: `error` is one of its errors. */
export declare function isApiError<E extends AnyError>(value: unknown, operation: OperationFunction<E>): value is ApiError<E>;
