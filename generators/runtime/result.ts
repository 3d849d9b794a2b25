import { ApiError } from "./api-error.js";
import type { AnyError } from "./errors.js";
import type { AttemptTrace } from "./trace.js";

/** What a call came to. `error` is an object whenever something went wrong, so `if (error)` is safe. */
export type Result<Data, E> = Success<Data> | Failure<E>;

export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  readonly error?: undefined;
  readonly status: number;
  readonly headers: Headers;
  /** How many requests were sent. */
  readonly attempts: number;
  /** Those requests, in order. */
  readonly trace: readonly AttemptTrace[];
  readonly requestId?: string;
}

export interface Failure<E> {
  readonly ok: false;
  readonly data?: undefined;
  readonly error: E;
}

/**
 * The data of a call, or an exception: for code that has nothing to do about an error.
 *
 * @throws {ApiError} with the error of the call
 */
export function unwrap<Data, E extends AnyError>(result: Result<Data, E>): Data;
export function unwrap<Data, E extends AnyError>(result: Promise<Result<Data, E>>): Promise<Data>;
export function unwrap<Data, E extends AnyError>(
  result: Result<Data, E> | Promise<Result<Data, E>>,
): Data | Promise<Data> {
  if (result instanceof Promise) return result.then((settled) => unwrap(settled));
  if (result.ok) return result.data;
  throw new ApiError(result.error);
}
