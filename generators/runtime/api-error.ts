import type { AnyError } from "./errors.js";

const brand = Symbol.for("openapi-errors.ApiError");

/** The exception that `unwrap` throws; `error` is what the call returned. */
export class ApiError<E extends AnyError = AnyError> extends Error {
  /** The error of the call. */
  readonly error: E;

  constructor(error: E) {
    super(error.message);
    this.error = error;
    Object.defineProperties(this, {
      name: { value: "ApiError", configurable: true, writable: true },
      [brand]: { value: true },
    });
  }
}

/** Whether an exception is an `ApiError`, also one from another copy of this package or another realm. */
export function isApiError(value: unknown): value is ApiError {
  return (
    typeof value === "object" && value !== null && (value as { readonly [brand]?: unknown })[brand] === true
  );
}
