import type { Scope } from "./scope.js";
/**
 * The bytes of a body, decompressed; `undefined` where there are more than `maxBytes`, of which no more are read.
 * Rejects where the body breaks off, or the scope ends before it does.
 */
export declare function readBody({ body }: Response, maxBytes: number, scope: Scope): Promise<Uint8Array<ArrayBuffer> | undefined>;
/** Begins to read a body; some implementations of `fetch` have one that is a stream of Node. */
export declare function openBody(body: Body): ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
type Body = ReadableStream<Uint8Array<ArrayBuffer>>;
export {};
