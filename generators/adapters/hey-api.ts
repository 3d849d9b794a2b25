import { findContract } from "../runtime/contract-of.js";
import { contracts, findError, isErrorOf, parseError, parseThrown } from "./errors.js";

/** A client that hey-api generates, as far as errors are concerned. */
interface Client {
  readonly interceptors: {
    readonly response: Interceptors<[response: Response], Promise<Response>>;
    readonly error: Interceptors<[thrown: unknown, response: Response | undefined], unknown>;
  };
}

interface Interceptors<Given extends readonly unknown[], Result> {
  use(intercept: (...given: [...Given, request: Request | undefined, called: Called]) => Result): unknown;
}

/** The options of a call, of which the URL is as the document has it. */
type Called = { readonly method?: string; readonly url: string };

/**
 * Makes the `error` of every call that of its operation, and what `throwOnError` throws as well. The plugin of
 * `hey-api.plugin.ts` gives it its type. Calls of what is no operation of the document stay as they are.
 *
 * @returns the same client
 */
export function withErrors<C extends Client>(client: C): C {
  // By the time our interceptor has the error, others may have made something else of the body.
  const bodies = new WeakMap<Response, string>();
  client.interceptors.response.use(async (response, _, called) => {
    const operation = findOperation(called);
    if (!operation || (response.ok && !operation.api.findFailure)) return response;
    const { ok, status, headers } = response;
    // The client reads the body as well; one that breaks off is none.
    const copy = response.clone();
    const body = await copy.text().catch(() => "");
    bodies.set(response, body);
    // A success may say that the API refuses.
    const refusal = ok && findError(operation.id as never, { status, headers, body });
    if (refusal) throw refusal;
    return response;
  });
  client.interceptors.error.use((thrown, response, request, called) => {
    // As the union of all names it would cost compilers the union of all errors.
    const name = findOperation(called)?.id as never;
    if (name === undefined || isErrorOf(name, thrown)) return thrown;
    if (!response || response.ok) return parseThrown(name, thrown, { signal: request?.signal, response });
    const body = bodies.get(response) ?? (thrown instanceof Error ? undefined : thrown);
    return parseError(name, { status: response.status, headers: response.headers, body });
  });
  return client;
}

const findOperation = ({ method = "GET", url }: Called) =>
  findContract(contracts, `${method.toUpperCase()} ${url}`);
