/** What a platform sends as a body. Types of Node alone know no `BodyInit`. */
export type WrittenBody = NonNullable<RequestInit["body"]>;
/** A body that is sent as it is: text, bytes, a file, or a stream, which is sent once and never again. */
export type RawBody = string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
/** A body and its media type; `undefined` where the platform writes it: from the body, or with the boundary of a form. */
export type TypedBody = readonly [mediaType: string | undefined, body: WrittenBody];
/** Writes the body of an operation that takes nothing but JSON. */
export declare function writeJson(body: unknown): TypedBody;
/** Writes a body as JSON. */
export declare function toJsonBody(body: unknown): string;
/**
 * Sends a body as it is; primitives become their text.
 *
 * @throws {TypeError} for an object, which has no form that all would agree on, and for a stream that has a reader
 */
export declare function asIs(body: unknown): WrittenBody;
/**
 * Writes a body in the media type that a call has chosen, the first by default.
 *
 * @throws {TypeError} where the operation does not take it
 */
export declare function writeChosen(body: unknown, chosen: string | undefined, writers: Readonly<Record<string, (body: unknown) => WrittenBody>>): TypedBody;
