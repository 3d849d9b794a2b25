import { codeOfFailure } from "./connection.js";
import type { AnyError } from "./errors.js";

/** What HTTP clients throw, as far as it tells a failure of a call from a mistake in a program. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  /** Of axios. */
  readonly isAxiosError?: unknown;
}

/**
 * How platforms begin what they say of a `fetch` that failed, or of a body that broke off. All of them make it a
 * `TypeError`, as engines do of a mistake.
 */
const ofConnections = [
  // Node
  "fetch failed",
  "terminated",
  // Chrome; a module that it cannot load has the same beginning.
  "Failed to fetch",
  "network error",
  // Firefox
  "NetworkError when attempting to fetch",
  "Error in input stream",
  "Error in body stream",
  // Safari
  "Load failed",
  "The network connection was lost",
  "The Internet connection appears to be offline",
  "A server with the specified hostname could not be found",
  "Could not connect to the server",
  // React Native, and the polyfill of GitHub
  "Network request failed",
  // Deno
  "error sending request",
  "error reading a body from connection",
  "error decoding response body",
  // Cloudflare
  "Network connection lost",
  // Bun
  "Unable to connect",
  "The socket connection was closed unexpectedly",
] as const;

/** What axios says of a request that it does not take; nothing was sent. */
const mistakesOfAxios = /^ERR_(BAD_OPTION|BAD_REQUEST|DEPRECATED|FORM_DATA|INVALID|NOT_SUPPORT)/;

/** Node's word for what a program did wrong, such as `ERR_INVALID_URL`; those of TLS are of connections. */
const mistakesOfNode = /^ERR_(?!SSL|TLS)|^UND_ERR_INVALID/;

/** Those that Bun alone has, whose exceptions are plain errors. */
const codesOfBun = /^(Connection(Closed|Refused|Reset)|FailedToOpenSocket)$/;

/** What a call failed of, from what was thrown; `undefined` for what is no failure of a call. */
export function kindOfThrown(thrown: unknown): AnyError["kind"] | undefined {
  const { name, message, code, isAxiosError }: Thrown = Object(thrown);
  const isOfClient = isAxiosError || /^(TypeError|FetchError)$/.test(`${name}`);
  if (name === "TimeoutError") return "timeout";
  if (isOfClient && /^(ECONNABORTED|ETIMEDOUT)$/.test(`${code}`)) return "timeout";
  if (name === "AbortError" || code === "ERR_CANCELED") return "aborted";
  // Safari says the latter of a body that is no JSON. A pattern or a number may be wrong as well.
  if (name === "SyntaxError") return /JSON|expected pattern/.test(`${message}`) ? "unreadable" : undefined;
  return isBroken(thrown, isOfClient) ? "network" : undefined;
}

function isBroken(thrown: unknown, isOfClient: unknown): boolean {
  const { name, message, code, isAxiosError }: Thrown = Object(thrown);
  if (name === "NetworkError" || codesOfBun.test(`${code}`)) return true;
  if (!isOfClient) return false;
  if (isConnectionText(`${message}`)) return true;
  // Where axios passes on what it did not expect, it has the name of that.
  if (isAxiosError && name !== "TypeError") return !mistakesOfAxios.test(`${code}`);
  const word = codeOfFailure(thrown);
  return word !== undefined && !mistakesOfNode.test(word);
}

function isConnectionText(message: string): boolean {
  return ofConnections.some((text) => message.startsWith(text)) && !message.includes("imported module");
}
