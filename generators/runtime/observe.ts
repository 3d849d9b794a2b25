import { checkRedirect } from "./check-redirect.js";
import type { CheckAnswer } from "./check-response.js";
import type { Tally } from "./contract-report.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { FindByUrl } from "./find-by-url.js";
import type { OperationContract } from "./operation.js";
import { toPlainText } from "./plain-text.js";
import { type OpenBody, readWithin } from "./read-within.js";
import { createRedaction } from "./redact.js";
import { secretHeaders } from "./secret-headers.js";
import { isJsonType, toEssence } from "./sent-body.js";

/** Takes note of a response, at once and without any effect on it. Never throws. */
export type Observe = (input: RequestInfo | URL, init: RequestInit | undefined, response: Response) => void;

/** What observing takes. */
interface Observing {
  readonly findByUrl: FindByUrl;
  readonly tally: Tally;
  readonly check: CheckAnswer;
  readonly documented: DocumentedResponses;
  readonly maxBodyBytes: number;
}

/** How long the end of a recording waits for bodies that are still on their way. */
const patienceMs = 2000;

/** What observes responses, and what waits until all of them are checked. */
export function createObserve(observing: Observing): {
  readonly observe: Observe;
  readonly settle: () => Promise<void>;
} {
  const open = new Map<Promise<void>, OpenBody>();
  let problem: unknown;
  const note = (thrown: unknown) => {
    problem ??= thrown;
    observing.tally.addProblem(thrown);
  };
  const observe: Observe = (input, init, response) => {
    try {
      // A `fetch` that a test has made may give anything.
      if (typeof response?.clone !== "function") return;
      const seen = look(observing, toRequest(input, init), response);
      if (!seen) return;
      const done = finish(observing, seen).catch(note);
      open.set(done, seen.body);
      void done.then(() => open.delete(done));
    } catch (thrown) {
      note(thrown);
    }
  };
  const settle = async () => {
    const timer = setTimeout(() => {
      for (const body of open.values()) body.giveUp();
    }, patienceMs);
    await Promise.all(open.keys());
    clearTimeout(timer);
    // A recorder that cannot do its work must say so, though not in the middle of the program.
    if (problem !== undefined) throw problem;
  };
  return { observe, settle };
}

interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

function toRequest(input: RequestInfo | URL, init: RequestInit | undefined): SeenRequest {
  // Environments of tests may have a `Request` of their own.
  const request = typeof input === "object" && "url" in input ? input : undefined;
  return {
    method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
    url: request?.url ?? `${input}`,
    headers: new Headers(init?.headers ?? request?.headers),
  };
}

/** A response of an operation, its body being read. */
interface Seen {
  readonly operation: OperationContract;
  readonly response: Response;
  readonly body: OpenBody;
  readonly secrets: readonly string[];
}

/** Finds the operation of a response, and opens its body before the program reads it. */
function look(observing: Observing, request: SeenRequest, response: Response): Seen | undefined {
  const operation = findOperation(observing, request, response.status);
  if (!operation) return undefined;
  const { documented, tally, maxBodyBytes } = observing;
  if (response.redirected)
    tally.addChecked(operation.id, checkRedirect(documented, operation, response.status));
  const final = response.redirected ? findTarget(observing, request, response) : operation;
  if (!final) return undefined;
  const body = isRead(request, response) ? readWithin(response, maxBodyBytes) : notRead;
  return { operation: final, response, body, secrets: secretHeaders(Object.fromEntries(request.headers)) };
}

/** The operation of a request; one that has none is counted. */
function findOperation(
  { findByUrl, tally }: Observing,
  { method, url, headers }: SeenRequest,
  status: number,
): OperationContract | undefined {
  const absolute = toAbsolute(url);
  // Whoever answers GET may answer HEAD (RFC 9110 section 9.3.2).
  const operation =
    findByUrl(method, absolute) ?? (method === "HEAD" ? findByUrl("GET", absolute) : undefined);
  if (operation === "elsewhere") tally.add("elsewhere");
  else if (!operation) {
    const clean = createRedaction(secretHeaders(Object.fromEntries(headers)));
    tally.addUnmatched(method, toPlainText(clean(new URL(absolute).pathname)), status);
  } else return operation;
  return undefined;
}

/** The operation that a redirect has led to, with the method of the request or by GET. */
function findTarget(
  observing: Observing,
  request: SeenRequest,
  { url, status }: Response,
): OperationContract | undefined {
  const found = observing.findByUrl(request.method, url);
  return found && found !== "elsewhere"
    ? found
    : findOperation(observing, { ...request, method: "GET", url }, status);
}

function toAbsolute(url: string): string {
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  return new URL(url, location?.href).href;
}

/** Streams may never end, and nothing is said of the content of bytes and pages. */
function isRead({ method }: SeenRequest, { headers }: Response): boolean {
  if (method === "HEAD") return false;
  const mediaType = toEssence(headers.get("content-type") ?? "");
  return mediaType === "" || mediaType === "text/plain" || isJsonType(mediaType);
}

const notRead: OpenBody = { text: Promise.resolve(undefined), giveUp: () => {} };

async function finish({ check, tally }: Observing, seen: Seen): Promise<void> {
  const { operation, response, secrets } = seen;
  const { status, headers } = response;
  const text = await seen.body.text;
  if (text === undefined) tally.add("unreadBodies");
  const body = text === undefined ? undefined : { text };
  tally.addChecked(operation.id, await check(operation, { status, headers, body }, secrets));
}
