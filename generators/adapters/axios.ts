import { type AxiosInstance, type AxiosResponse, isAxiosError } from "axios";
import { contractOf } from "../runtime/contract-of.js";
import { findRefusal } from "../runtime/parse-answer.js";
import { contracts, type ErrorOf, isErrorOf, type OperationName, parseThrown } from "./errors.js";

declare module "axios" {
  /** The operations of all companions of a project, each of which adds its own. */
  interface NamedOperations extends Readonly<Record<OperationName, unknown>> {}

  interface AxiosRequestConfig {
    /** The operation that the request calls, where an interceptor is to reject with its errors. */
    operation?: keyof NamedOperations & string;
  }
}

/** The error of a call by axios, from what it threw. What is no failure of a call is thrown again. */
export function toError<Name extends OperationName>(operation: Name, thrown: unknown): ErrorOf<Name> {
  return isErrorOf(operation, thrown) ? thrown : parseThrown(operation, thrown);
}

/**
 * Makes requests that name their `operation` reject with its error instead of an `AxiosError`, also for a success whose
 * body refuses. `isErrorOf` says in a `catch` which one it is.
 *
 * @returns the same instance
 */
export function withErrors<Instance extends AxiosInstance>(instance: Instance): Instance {
  instance.interceptors.response.use(throwRefusal, (thrown: unknown) => {
    const operation = isAxiosError(thrown) ? thrown.config?.operation : undefined;
    throw operation === undefined ? thrown : toError(operation as never, thrown);
  });
  return instance;
}

/** An interceptor that was added before may have made anything of the response. */
function throwRefusal(response: AxiosResponse): AxiosResponse {
  const { operation } = (response as Partial<AxiosResponse> | undefined)?.config ?? {};
  const refusal = operation && findRefusal(contractOf(contracts, operation), response);
  if (refusal) throw refusal;
  return response;
}
