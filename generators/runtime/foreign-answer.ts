import type { HeadersLike } from "./headers.js";

/** An HTTP answer, as far as errors are concerned. */
export interface Answer {
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  /** The body: parsed JSON, or its text. */
  readonly body?: unknown;
}

/** The same as axios has it: what it gives back, and the `response` of what it throws. */
interface WithData extends Omit<Answer, "body"> {
  readonly data: unknown;
}

/** The same as ky has it: what it throws. */
interface WithResponse {
  readonly response: Omit<Answer, "body">;
  readonly data: unknown;
}

/** An answer as an HTTP client gives it. */
export type ForeignAnswer = Answer | WithData | WithResponse;

/** What holds a body that nobody has read: a promise of it, a stream, or a file. */
type Unread =
  | PromiseLike<unknown>
  | { readonly getReader: unknown }
  | { readonly arrayBuffer: unknown }
  | ArrayBufferLike
  | ArrayBufferView;

type BodyOf<A> = A["data" & keyof A] | A["body" & keyof A];

/** An answer whose body has been read; else a text, which the compiler shows. */
export type ReadAnswer<A> =
  IsUnread<BodyOf<A>> extends true
    ? "read the body first: { status, headers, body: await response.text() }"
    : A;

/** What is `any` may have been read. */
type IsUnread<Body> = 0 extends 1 & Body ? false : [Extract<Body, Unread>] extends [never] ? false : true;

/** An answer in one form, whichever client it comes from. */
export function toAnswer(foreign: ForeignAnswer): Answer {
  const { status, headers } = "response" in foreign ? foreign.response : foreign;
  return { status, headers, body: "data" in foreign ? foreign.data : foreign.body };
}

/** A response whose body has been read. */
export interface ReadResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** Reads a body: JSON of a success is parsed, any other one is text; an empty one is `undefined`. */
export async function readResponse(response: Response): Promise<ReadResponse> {
  const { status, headers, ok } = response;
  const text = await response.text();
  const isJson = ok && text !== "" && /\bjson\b/i.test(headers.get("content-type") ?? "");
  const data: unknown = isJson ? JSON.parse(text) : text || undefined;
  return { status, headers, data };
}
