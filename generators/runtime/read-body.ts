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
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await scope.orEnd(reader.read());
      if (done) break;
      size += value.length;
      if (size > maxBytes) return undefined;
      chunks.push(value);
    }
  } finally {
    // Hangs up on what is left; there is nobody to tell if that fails.
    reader.cancel().catch(() => {});
  }
  const [first, second] = chunks;
  return first && !second ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
