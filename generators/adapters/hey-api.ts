import { contractOf } from "../runtime/contract-of.js";
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
interface Called {
  readonly method?: string;
  readonly url: string;
}

/**
 * Makes the `error` of every call that of its operation, and what `throwOnError` throws as well. The plugin of
 * `hey-api.plugin.ts` gives it its type.
 *
 * @returns the same client
 */
export function withErrors<C extends Client>(client: C): C {
  client.interceptors.response.use(async (response, _, called) => {
    const { ok, status, headers } = response;
    if (!ok || !contractOf(contracts, nameOf(called)).api.findFailure) return response;
    // A success may say that the API refuses. The client reads the body as well.
    const refusal = findError(nameOf(called), { status, headers, body: await response.clone().text() });
    if (refusal) throw refusal;
    return response;
  });
  client.interceptors.error.use((thrown, response, _, called) => {
    const name = nameOf(called);
    if (isErrorOf(name, thrown)) return thrown;
    if (!response || response.ok) return parseThrown(name, thrown);
    // A body that breaks off is none; the status has come.
    const body = thrown instanceof Error ? undefined : thrown;
    return parseError(name, { status: response.status, headers: response.headers, body });
  });
  return client;
}

/** As the union of all names it would cost compilers the union of all errors. */
function nameOf({ method = "GET", url }: Called): never {
  return `${method} ${url}` as never;
}
