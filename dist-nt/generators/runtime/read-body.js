/**
 * The bytes of a body, decompressed; `undefined` where there are more than `maxBytes`, of which no more are read.
 * Rejects where the body breaks off, or the scope ends before it does.
 */
export async function readBody({ body }, maxBytes, scope) {
    if (!body)
        return new Uint8Array();
    const reader = openBody(body);
    const chunks = [];
    let isWhole = false;
    const readAll = async () => {
        for (let left = maxBytes; left >= 0;) {
            const { done, value } = await reader.read();
            isWhole = done;
            if (done)
                return chunks.length === 1 ? chunks[0] : new Uint8Array(await new Blob(chunks).arrayBuffer());
            left -= value.length;
            chunks.push(value);
        }
        return undefined;
    };
    // Hangs up on what is left; there is nobody to tell if that fails.
    return scope.orEnd(readAll()).finally(() => isWhole || void reader.cancel().catch(() => { }));
}
/** Begins to read a body; some implementations of `fetch` have one that is a stream of Node. */
export function openBody(body) {
    return (typeof body.getReader === "function" ? body : ReadableStream.from(body)).getReader();
}
