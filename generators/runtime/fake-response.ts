import type { BodyChoice, OperationContract } from "./operation.js";
import { ownValue } from "./own.js";

/** An answer as an API, or whoever is on the way, sends it. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON, or a text as it is where the operation documents another media type; `undefined` sends no body. */
  readonly body?: unknown;
  /** Sent as it is in place of a body: JSON that breaks off, or a page of HTML. */
  readonly text?: string | undefined;
  /** How long it takes; `Infinity` never ends. */
  readonly delayMs?: number | undefined;
}

/** Why there is no answer. */
export interface FakeFailure {
  /**
   * - `network`: the connection breaks.
   * - `timeout`: nothing comes until the client's time is up.
   * - `aborted`: nothing comes until the caller aborts.
   * - `credentials`: the API refuses the credentials, and there are no others; see `fakeClient`.
   */
  readonly failure: "network" | "timeout" | "aborted" | "credentials";
}

/** The response that an answer is. */
export function toResponse(operation: OperationContract, answer: FakeAnswer): Response {
  const { status, body, text } = answer;
  const headers = new Headers(answer.headers);
  const sent = text ?? (body === undefined ? null : writeBody(operation, answer, headers));
  if (sent !== null && !headers.has("content-type")) headers.set("content-type", "application/json");
  // These statuses have no body, and `Response` refuses one (RFC 9110 section 6.4.1).
  return new Response([204, 205, 304].includes(status) ? null : sent, { status, headers });
}

function writeBody(operation: OperationContract, { status, body }: FakeAnswer, headers: Headers): string {
  if (typeof body !== "string") return JSON.stringify(body);
  const mediaType = headers.get("content-type") ?? findTextType(operation, status);
  if (mediaType === undefined || /\bjson\s*(;|$)/i.test(mediaType)) return JSON.stringify(body);
  headers.set("content-type", mediaType);
  return body;
}

/** The media type of a body that is a text; `undefined` where that is JSON. */
function findTextType({ answers }: OperationContract, status: number): string | undefined {
  const declared = ownValue(answers, `${status}`);
  const choice: BodyChoice = Array.isArray(declared) ? declared : [];
  return choice.find(([, form]) => typeof form === "object")?.[0].replace("*/*", "text/plain");
}

/** Waits, or rejects as `fetch` does once the signal fires. */
export function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    const timer = delayMs < 2 ** 31 ? setTimeout(resolve, delayMs) : undefined;
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
