import { createRouter, listBasePaths } from "../runtime/fake-route.js";
import type { HeadersLike } from "../runtime/headers.js";
import { contracts, findError, parseThrown } from "./errors.js";

/** What orval tells a mutator: the URL is as the document has it, with values in it. */
interface Called {
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
  { method = "GET", url = "" }: Called,
  call: () => Promise<Response | Answered>,
): Promise<Result> {
  const route = findRoute(method.toUpperCase(), url);
  if (!route) throw new TypeError(`there is no operation ${method} ${url}`);
  // As the union of all names it would cost compilers the union of all errors.
  const name = route.operation.id as never;
  const answer = await readAnswer(call).catch((thrown) => {
    throw parseThrown(name, thrown);
  });
  const { status, headers, data } = answer;
  const error = findError(name, { status, headers, body: data });
  if (error) throw error;
  return answer as Result;
}

async function readAnswer(call: () => Promise<Response | Answered>): Promise<Answered> {
  const given = await call();
  if (!("text" in given)) return given;
  const { status, headers, ok } = given;
  // A body that breaks off is none where the status has said enough.
  const text = ok ? await given.text() : await given.text().catch(() => "");
  const isJson = ok && text !== "" && /\bjson\b/i.test(headers.get("content-type") ?? "");
  return { status, headers, data: isJson ? JSON.parse(text) : text || undefined };
}
