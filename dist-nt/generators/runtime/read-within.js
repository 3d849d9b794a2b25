/** Reads a copy of a body as far as a limit goes, and leaves the rest to the program. */
export function readWithin(response, maxBytes) {
    const reader = response.clone().body?.getReader();
    if (!reader)
        return { text: Promise.resolve(""), giveUp: () => { } };
    const giveUp = () => void reader.cancel().catch(() => undefined);
    let isGivenUp = false;
    return {
        text: readAll(reader, maxBytes, giveUp).then((text) => (isGivenUp ? undefined : text)),
        giveUp: () => {
            isGivenUp = true;
            giveUp();
        },
    };
}
async function readAll(reader, maxBytes, giveUp) {
    const decoder = new TextDecoder();
    let text = "";
    let left = maxBytes;
    try {
        for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
            left -= chunk.value.byteLength;
            if (left < 0) {
                giveUp();
                return undefined;
            }
            text += decoder.decode(chunk.value, { stream: true });
        }
        return text + decoder.decode();
    }
    catch {
        // The program has aborted the request, or the connection broke: it is told by its own half.
        return undefined;
    }
}
