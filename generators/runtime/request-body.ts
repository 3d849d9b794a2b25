import { isInRange } from "./media-range.js";
import { toJson, toText } from "./values.js";

/** What a platform sends as a body. Types of Node alone know no `BodyInit`. */
export type WrittenBody = NonNullable<RequestInit["body"]>;

/** A body that is sent as it is: text, bytes, a file, or a stream, which is sent once and never again. */
export type RawBody = string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** A body and its media type; `undefined` where the platform writes it: from the body, or with the boundary of a form. */
export type TypedBody = readonly [mediaType: string | undefined, body: WrittenBody];

/** Writes the body of an operation that takes nothing but JSON. */
export function writeJson(body: unknown): TypedBody {
  return ["application/json", toJsonBody(body)];
}

/** Writes a body as JSON. */
export function toJsonBody(body: unknown): string {
  return toJson(body, "the body");
}

/**
 * Sends a body as it is; primitives become their text.
 *
 * @throws {TypeError} for an object, which has no form that all would agree on, and for a stream that has a reader
 */
export function asIs(body: unknown): WrittenBody {
  if (body instanceof ReadableStream && body.locked) throw new TypeError("the body is read by somebody else");
  const isRaw =
    ArrayBuffer.isView(body) ||
    /^\[object (Blob|File|ArrayBuffer|ReadableStream)\]$/.test(Object.prototype.toString.call(body));
  return isRaw ? (body as WrittenBody) : toText(body, "the body");
}

/**
 * Writes a body in the media type that a call has chosen, the first by default.
 *
 * @throws {TypeError} where the operation does not take it
 */
export function writeChosen(
  body: unknown,
  chosen: string | undefined,
  writers: Readonly<Record<string, (body: unknown) => WrittenBody>>,
): TypedBody {
  const names = Object.keys(writers);
  const name =
    chosen === undefined
      ? names[0]
      : (names.find((one) => one === chosen) ?? names.find((one) => isInRange(chosen, one)));
  const write = name === undefined ? undefined : writers[name];
  if (!write) throw new TypeError("the operation does not take this contentType");
  const type = chosen ?? name;
  // The type of a file is more exact than a range, and a form names its boundary by itself.
  return [/^multipart\/|\*/i.test(type ?? "*") ? undefined : type, write(body)];
}
