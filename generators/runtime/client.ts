import createFetchClient from "openapi-fetch";
import type { Auth } from "./auth.js";
import { ownOf } from "./own.js";

/** How a client is set up. */
export interface ClientOptions<ServerName extends string = string> {
  /** How calls are authorized; public operations work without. */
  readonly auth?: Auth;
  /** Which of the document's servers to call; the first one by default. */
  readonly server?: ServerName;
  /** A URL that takes the place of every server of the document, such as a mock or a proxy. */
  readonly baseUrl?: string;
  /** Time for one request, its body included, in milliseconds: 1 to 2147483647, 30000 by default. */
  readonly timeoutMs?: number;
  /** Sends requests; the platform's `fetch` by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** What calls are made with. Holds no readable secret. */
export interface Client {
  readonly options: Readonly<Omit<ClientOptions, "auth">> & { readonly timeoutMs: number };
  readonly auth: Auth | undefined;
  readonly transport: ReturnType<typeof createFetchClient<Record<string, never>>>;
}

/** Longest delay that timers take; anything above would fire at once. */
const maxTimeoutMs = 2 ** 31 - 1;

/**
 * Sets up a client. It keeps no connection and needs no closing.
 *
 * @throws {RangeError} where `timeoutMs` is out of range
 * @throws {TypeError} where `baseUrl` is not an absolute http(s) URL
 */
export function createClient<ServerName extends string = string>(
  options: ClientOptions<ServerName> = {},
): Client {
  const { auth, timeoutMs = 30_000, ...rest } = ownOf(options);
  checkTimeout(timeoutMs);
  if (rest.baseUrl !== undefined && !isHttpUrl(rest.baseUrl)) {
    throw new TypeError("baseUrl must be an absolute http or https URL");
  }
  return { options: ownOf({ ...rest, timeoutMs }), auth, transport: createFetchClient(fetchDefaults) };
}

/** Named, so that nothing that `Object.prototype` was polluted with takes their place. */
export const fetchDefaults = {
  Request: undefined,
  bodySerializer: undefined,
  headers: undefined,
  middleware: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
} as unknown as object;

/** @throws {RangeError} where a timer would not take it: it would fire at once */
export function checkTimeout(timeoutMs: number): void {
  if (!(timeoutMs >= 1 && timeoutMs <= maxTimeoutMs))
    throw new RangeError(`timeoutMs must be 1 to ${maxTimeoutMs}`);
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
