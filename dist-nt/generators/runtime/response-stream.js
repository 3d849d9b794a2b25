import { openChunks, toApiError } from "./open-chunks.js";
/** Gives the values of JSON lines, or of a JSON text sequence (RFC 7464), as they arrive. */
export function openJsonLines(call, response) {
    const isSequence = /[/+]json-seq/i.test(response.headers.get("content-type") ?? "");
    const texts = splitText(call, response, isSequence ? recordStart : lineBreak);
    return (async function* () {
        for await (const text of texts)
            if (text.trim() !== "")
                yield parse(call, response, text);
    })();
}
/** Gives server-sent events as they arrive, with the data of those that have JSON parsed. */
export function openEvents(call, response, { json = [] }) {
    const events = collectEvents(call, response, splitText(call, response, lineBreak));
    return (async function* () {
        for await (const event of events) {
            const isJson = json === true || json.includes(event.event ?? "message");
            // What many APIs end a stream of JSON with.
            if (isJson && event.data === "[DONE]")
                return;
            yield isJson ? { ...event, data: parse(call, response, event.data) } : event;
        }
    })();
}
async function* collectEvents(call, response, lines) {
    let fields = [];
    let size = 0;
    for await (const line of lines) {
        size += line.length;
        checkSize(call, response, size);
        if (line !== "") {
            fields.push(toField(line));
            continue;
        }
        const event = toEvent(fields);
        if (event)
            yield event;
        fields = [];
        size = 0;
    }
}
/** A carriage return at the end may be half of a line break. */
const lineBreak = /\r\n|\n|\r(?!$)/;
const recordStart = "\u001e";
/** Cuts a body into texts. What is behind the last separator is one as well. */
function splitText(call, response, separator) {
    const chunks = openChunks(call, response);
    const decoder = new TextDecoder();
    let rest = "";
    return (async function* () {
        for await (const chunk of chunks) {
            const text = decoder.decode(chunk, { stream: true });
            // Cut only where there is something to cut, so that a long text in small chunks stays cheap.
            const isCut = rest.endsWith("\r") || text.search(separator) >= 0;
            const parts = isCut ? (rest + text).split(separator) : [rest + text];
            rest = parts.pop() ?? "";
            yield* parts;
            checkSize(call, response, rest.length);
        }
        if (rest !== "")
            yield rest.replace(/\r$/, "");
    })();
}
function checkSize(call, response, size) {
    if (size > call.limits.maxDataBytes)
        throw toApiError(call, response, "unreadable", "over maxDataBytes");
}
function toField(line) {
    const [, name = "", value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    return [name, value];
}
/** An event of its fields; without data there is none. */
function toEvent(fields) {
    const data = fields.flatMap(([name, value]) => (name === "data" ? [value] : []));
    if (data.length === 0)
        return undefined;
    const { event, id, retry } = Object.fromEntries(fields);
    return {
        data: data.join("\n"),
        ...(event && { event }),
        ...(id !== undefined && { id }),
        ...(retry && /^\d+$/.test(retry) && { retry: Number(retry) }),
    };
}
function parse(call, response, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw toApiError(call, response, "unreadable");
    }
}
