import type { AnyError } from "./errors.js";
import { findOperation, type OperationFunction } from "./find-operation.js";

const brand = Symbol.for("openapi-errors.ApiError");

/**
 * The exception that `unwrap` throws; `error` is what the call returned. It is the `cause` as well, since
 * `structuredClone` and `postMessage` keep no other property of an exception: `isApiError` knows such a copy by it.
 */
export class ApiError<E extends AnyError = AnyError> extends Error {
  /** The error of the call. */
  readonly error: E;
  declare readonly cause: E;

  constructor(error: E) {
    super(error.message, { cause: error });
    this.error = error;
    Object.defineProperties(this, {
      name: { value: "ApiError", configurable: true, writable: true },
      [brand]: { value: true },
    });
  }
}

/**
 * Whether an exception is an `ApiError`, also one from another copy of this package or another realm, or a copy
 * that `structuredClone` or `postMessage` made. Such a copy lost its `error`, and is given it back.
 */
export function isApiError(value: unknown): value is ApiError;
/** The same for an exception of one operation, such as `createCard`: `error` is one of its errors. */
export function isApiError<E extends AnyError>(
  value: unknown,
  operation: OperationFunction<E>,
): value is ApiError<E>;
export function isApiError(value: unknown, operation?: OperationFunction<AnyError>): value is ApiError {
  if (!isBranded(value) && !restore(value)) return false;
  return operation === undefined || value.error?.operation === findOperation(operation);
}

function isBranded(value: unknown): value is ApiError {
  return (
    typeof value === "object" && value !== null && (value as { readonly [brand]?: unknown })[brand] === true
  );
}

/** Of a copy: what it was made of, known by a cause that says the same. */
function restore(value: unknown): value is ApiError {
  if (Object.prototype.toString.call(value) !== "[object Error]") return false;
  const { cause, message } = value as Error & { readonly cause?: Partial<AnyError> | null };
  const isCopy = typeof cause?.kind === "string" && "outcome" in cause && cause.message === message;
  return isCopy && Reflect.defineProperty(value as Error, "error", { value: cause, enumerable: true });
}
