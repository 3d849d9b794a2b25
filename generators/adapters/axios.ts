import { type AxiosInstance, isAxiosError } from "axios";
import { type ErrorOf, isErrorOf, type OperationName, parseThrown } from "./errors.js";

declare module "axios" {
  interface AxiosRequestConfig {
    /** The operation that the request calls, where an interceptor is to reject with its errors. */
    operation?: OperationName;
  }
}

/** The error of a call by axios, from what it threw. What is no failure of a call is thrown again. */
export function toError<Name extends OperationName>(operation: Name, thrown: unknown): ErrorOf<Name> {
  return isErrorOf(operation, thrown) ? thrown : parseThrown(operation, thrown);
}

/**
 * Makes requests that name their `operation` reject with its error instead of an `AxiosError`. `isErrorOf` says in a
 * `catch` which one it is.
 *
 * @returns the same instance
 */
export function withErrors<Instance extends AxiosInstance>(instance: Instance): Instance {
  instance.interceptors.response.use(undefined, (thrown: unknown) => {
    const operation = isAxiosError(thrown) ? thrown.config?.operation : undefined;
    throw operation === undefined ? thrown : toError(operation as never, thrown);
  });
  return instance;
}
