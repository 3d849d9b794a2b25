import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import { findRefusal, parseAnswer } from "./parse-answer.js";
import { type FailedCall, readThrown } from "./thrown.js";

/** What a call comes to with clients that give failures back, such as openapi-fetch and those of Redocly. */
export interface ForeignResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The same where it failed. There is no response where the connection failed. */
export interface FailedResult<E> {
  readonly data?: undefined;
  readonly error: E;
  readonly response: Response | undefined;
}

/**
 * What a call comes to, its error that of the operation: of a response, or of what was thrown instead of one.
 *
 * @param failed what is known of the call once it has thrown
 */
export async function toOwnResult<Result extends ForeignResult>(
  operation: ErrorContract,
  call: () => Promise<Result>,
  failed: FailedCall & { readonly response?: Response } = {},
): Promise<Result | FailedResult<AnyError>> {
  try {
    const result = await call();
    const { status, headers, ok } = result.response;
    const error = ok
      ? findRefusal(operation, { status, headers, body: result.data })
      : parseAnswer(operation, { status, headers, body: result.error });
    return error ? { error, response: result.response } : result;
  } catch (thrown) {
    return { error: readThrown(operation, thrown, failed), response: failed.response };
  }
}
