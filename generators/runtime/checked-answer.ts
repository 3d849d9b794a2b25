import { type HeaderReader, type HeadersLike, toHeaderReader } from "./headers.js";

/** A response as it is checked. */
export interface CheckedAnswer {
  readonly status: number;
  /** `undefined` where they are not known, so that nothing is said of them. */
  readonly headers: HeaderReader | undefined;
  /** `undefined` where nobody knows it, so that nothing is said of it. */
  readonly body: CheckedBody | undefined;
}

/** A body: as it was sent, or what somebody has made of its JSON. */
export type CheckedBody =
  | { readonly text: string; readonly mayBeParsed?: true }
  | { readonly value: unknown };

/** A response of a client whose body has been read. */
interface ReadResponse {
  readonly status?: number | undefined;
  /** As Fastify's `inject` has it. */
  readonly statusCode?: number | undefined;
  /** Leave them out where you do not have them; where there are some, these are all. */
  readonly headers?: HeadersLike | undefined;
  /** Its text, bytes, or parsed JSON. */
  readonly body?: unknown;
  /** As supertest has it: the text as it was sent. */
  readonly text?: unknown;
  /** As axios has it. */
  readonly data?: unknown;
}

/**
 * A response as a test has it: a `Response`, which is cloned before it is read, so that it can still be read; that of
 * supertest, of Fastify's `inject`, of axios; or plain `{ status, headers, body }`.
 */
export type CheckableResponse = Response | ReadResponse;

/**
 * Reads a response in any of these forms.
 *
 * @throws {TypeError} where it has no status, or a body that has been used up or was never read
 */
export async function readAnswer(response: CheckableResponse): Promise<CheckedAnswer> {
  const status = response.status ?? (response as ReadResponse).statusCode;
  if (typeof status !== "number") throw new TypeError("the response has no status");
  const headers = response.headers && toHeaderReader(response.headers);
  const body = isFetched(response) ? { text: await readClone(response) } : await toBody(response);
  return { status, headers, body };
}

function isFetched(response: CheckableResponse): response is Response {
  return "clone" in response && typeof response.clone === "function" && "bodyUsed" in response;
}

function readClone(response: Response): Promise<string> {
  if (response.bodyUsed)
    throw new TypeError(
      "the body was read before: check the response first, or give { status, headers, body }",
    );
  return response.clone().text();
}

async function toBody({ text, data, body = data }: ReadResponse): Promise<CheckedBody> {
  if (typeof text === "string") return { text };
  if (body === undefined || body === null) return { text: "" };
  // Clients that parse JSON hand over what they cannot parse as it is.
  if (typeof body === "string")
    return data === undefined ? { text: body } : { text: body, mayBeParsed: true };
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return { text: new TextDecoder().decode(body) };
  if (body instanceof Blob) return { text: await body.text() };
  if (["then", "getReader", "pipe"].some((name) => name in Object(body)))
    throw new TypeError("read the body first: { status, headers, body: await response.text() }");
  return { value: body };
}
