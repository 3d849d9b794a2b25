/** Reads a body by its own media type; without one, it may be JSON. */
export function readSent({ headers, body }) {
    const mediaType = headers && toEssence(headers.get("content-type") ?? "");
    if (!body)
        return { mediaType, isEmpty: undefined, text: undefined };
    if ("value" in body)
        return { mediaType, isEmpty: false, text: undefined, json: { value: body.value } };
    const text = body.text.replace(/^\uFEFF/, "");
    const json = mayBeJson(mediaType) ? parse(text, body.mayBeParsed) : undefined;
    return { mediaType, isEmpty: text === "", text, ...(json && { json }) };
}
/** The media type without its parameters, in lower case (RFC 9110 section 8.3.1). */
export function toEssence(mediaType) {
    return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}
/** Whether a body of a media type is one JSON text. */
export function isJsonType(mediaType) {
    return (/^(application|text)\/(x-)?json$|\+json$/.test(mediaType) &&
        !/^application\/stream\+json$/.test(mediaType));
}
/** Whether a body of a media type is a sequence of JSON texts: JSON lines, or RFC 7464. */
export function isJsonLines(mediaType) {
    return /[/+-](x-)?(jsonl|ndjson|json-?lines|json-stream|json-seq)$|\/stream\+json$/.test(mediaType);
}
function mayBeJson(mediaType) {
    return !mediaType || mediaType === "text/plain" || isJsonType(mediaType);
}
function parse(text, isParsedMaybe) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return isParsedMaybe && text !== "" ? { value: text } : undefined;
    }
}
