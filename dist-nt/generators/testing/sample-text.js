import { isMediaRange } from "../openapi/media-types.js";
/** The body of a success that is no JSON, as the text that is sent: one item of a stream, and nothing of a file. */
export function sampleText({ form, mediaType }, body, find) {
    return { mediaType: toExact(mediaType, form), body: toText(form, body, find) };
}
/** Of each range, a media type that everybody knows. */
const usual = { audio: "mpeg", image: "png", text: "plain", video: "mp4" };
/** A range is no media type of a response. */
function toExact(mediaType, form) {
    if (!isMediaRange(mediaType))
        return mediaType;
    const [type = "*"] = mediaType.split("/");
    if (type === "*" && form === "text")
        return "text/plain";
    return `${type === "*" ? "application" : type}/${usual[type] ?? "octet-stream"}`;
}
function toText(form, body, find) {
    const example = body?.examples.map(({ value }) => value).find((value) => typeof value === "string");
    if (form === "text")
        return example ?? "text";
    if (form === "bytes" || !body?.schema)
        return "";
    if (!body.isOfItems)
        return example ?? "";
    const value = find(body.schema, [])?.value;
    if (value === undefined)
        return "";
    return form === "jsonLines" ? `${JSON.stringify(value)}\n` : toEvent(value);
}
/** An item of a stream of events has the fields of an event; of any other, the value is the data. */
function toEvent(value) {
    const fields = typeof value === "object" && value !== null && "data" in value ? value : { data: value };
    const lines = Object.entries(fields).map(([name, field]) => `${name}: ${typeof field === "string" ? field.replace(/[\r\n]+/g, " ") : JSON.stringify(field)}`);
    return `${lines.join("\n")}\n\n`;
}
