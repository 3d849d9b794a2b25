import { readResponse } from "../runtime/foreign-answer.js";
import type { HeadersLike } from "../runtime/headers.js";
import { createRouter, listBasePaths } from "../runtime/route.js";
import type { FailedCall } from "../runtime/thrown.js";
import { contracts, findError, isErrorOf, parseThrown } from "./errors.js";

/** What orval tells a mutator: the URL is as the document has it, with values in it. */
interface Called extends Pick<FailedCall, "signal"> {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

/** A response as orval has it, and axios as well. */
interface Answered {
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  readonly data: unknown;
}

const operations = Object.values(contracts);
const findRoute = createRouter(
  operations.map((operation) => ({ operation })),
  listBasePaths(operations[0]?.api.serverUrls ?? []),
);

/**
 * Makes a call in a mutator of orval. Where it fails, the error of the operation is thrown, which `isErrorOf` tells in
 * a `catch`. A `Response` is read, and given back as `{ data, status, headers }`; what axios gives back stays as it is.
 */
export async function withErrors<Result>(
  { method = "GET", url = "", signal }: Called,
  call: () => Promise<Response | Answered>,
): Promise<Result> {
  const route = findRoute(method.toUpperCase(), url);
  if (!route) throw new TypeError(`there is no operation ${method} ${url}`);
  // As the union of all names it would cost compilers the union of all errors.
  const name = route.operation.id as never;
  let response: Response | undefined;
  try {
    const given = await call();
    if (!("text" in given)) return check(name, given);
    response = given;
    return check(name, await readResponse(given));
  } catch (thrown) {
    throw isErrorOf(name, thrown) ? thrown : parseThrown(name, thrown, { signal, response });
  }
}

function check<Result>(name: never, answer: Answered): Result {
  const { status, headers, data } = answer;
  const error = findError(name, { status, headers, body: data });
  if (error) throw error;
  return answer as Result;
}
