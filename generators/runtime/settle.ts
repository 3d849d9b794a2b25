import type { ErrorContract } from "./error-contract.js";
import type { Answer } from "./foreign-answer.js";
import { isSuccess, parseAnyAnswer } from "./parse-answer.js";
import { isErrorOf, readThrown } from "./thrown.js";

/** What a call comes to: a result of ours, of openapi-fetch or hey-api, a response of axios. */
export interface Settled<E> {
  readonly data?: unknown;
  readonly error?: E | undefined;
}

/** The data of what a call comes to where it succeeds; no data is `null`. */
export type SettledData<R> = R extends { readonly data: infer Data }
  ? R extends Failed
    ? never
    : Data extends undefined
      ? null
      : Data
  : never;

/** The failure among what a call comes to, which hey-api gives with `data: undefined`. */
interface Failed {
  readonly error: object;
}

/** The data of a call; its error is thrown, whether the call gave it back, was given up, or its success refuses. */
export async function settle<Result extends Settled<unknown>>(
  operation: ErrorContract,
  call: () => Promise<Result>,
): Promise<SettledData<Result>> {
  const result = await call().catch((thrown: unknown) => {
    throw isErrorOf(operation, thrown) ? thrown : readThrown(operation, thrown);
  });
  if (!isResult(result))
    throw new TypeError(
      `${operation.id}: what a client gives back, { data } or { error }, has to be returned`,
    );
  const error = findErrorIn(operation, result);
  if (error !== undefined) throw error;
  return (result.data ?? null) as SettledData<Result>;
}

/** The error of a result: ours as it is, else by the status, else by what another client gives back of a failed call. */
function findErrorIn(operation: ErrorContract, result: Settled<unknown>): unknown {
  const { data, error } = result;
  if (isErrorOf(operation, error)) return error;
  // A response of axios has its status and headers itself, other results have them in `response`.
  const { response = result } = result as { readonly response?: unknown };
  const { status, headers }: Partial<Answer> = Object(response);
  const answer = status === undefined ? undefined : { status, headers };
  const isFailed = error !== undefined && error !== null;
  if (answer && !(isFailed && isSuccess(answer.status)))
    return parseAnyAnswer(operation, { ...answer, body: error ?? data });
  return isFailed ? readThrown(operation, error, { response: answer }) : undefined;
}

function isResult(value: unknown): boolean {
  return ["data", "error", "response", "status"].some((name) => name in Object(value));
}
