import type { ErrorContract } from "./error-contract.js";
import type { Answer } from "./foreign-answer.js";
import { findRefusal } from "./parse-answer.js";
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
  const result = await call().catch((thrown: unknown): Settled<unknown> => {
    return { error: isErrorOf(operation, thrown) ? thrown : readThrown(operation, thrown) };
  });
  const error = result.error ?? findRefusalIn(operation, result);
  if (error !== undefined) throw error;
  return (result.data ?? null) as SettledData<Result>;
}

/** A response of axios has its status and headers itself, other results have them in `response`. */
function findRefusalIn(operation: ErrorContract, result: Settled<unknown>): unknown {
  const { response = result } = result as { readonly response?: unknown };
  const { status, headers } = Object(response) as Partial<Answer>;
  if (typeof status !== "number") return undefined;
  return findRefusal(operation, { status, headers, body: result.data });
}
