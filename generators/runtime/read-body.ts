import type { Scope } from "./scope.js";

/**
 * The bytes of a body, decompressed; `undefined` where there are more than `maxBytes`, of which no more are read.
 * Rejects where the body breaks off, or the scope ends before it does.
 */
export async function readBody(
  { body }: Response,
  maxBytes: number,
  scope: Scope,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!body) return new Uint8Array();
  const reader = toReader(body);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const readAll = async () => {
    for (let left = maxBytes; left >= 0; ) {
      const { done, value } = await reader.read();
      if (done) return chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
      left -= value.length;
      chunks.push(value);
    }
    return undefined;
  };
  // Hangs up on what is left; there is nobody to tell if that fails.
  return scope.orEnd(readAll()).finally(() => void reader.cancel().catch(() => {}));
}

/** Some implementations of `fetch` have a stream of Node as body. */
function toReader(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, "read" | "cancel"> {
  if (typeof body.getReader === "function") return body.getReader();
  const chunks = (body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>)[Symbol.asyncIterator]();
  return {
    read: chunks.next.bind(chunks) as () => Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>>,
    cancel: async () => void (await chunks.return?.()),
  };
}
