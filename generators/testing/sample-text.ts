import type { BodyFormat } from "../openapi/body-format.js";
import { isMediaRange } from "../openapi/media-types.js";
import type { FindValid } from "../samples/value-samples.js";
import type { DescribedBody } from "../shapes/described-operation.js";

/** The text of a body that is no JSON: one item of a stream, and a few bytes of a file. It is never empty. */
export function sampleText(format: BodyFormat, body: Partial<DescribedBody>, find: FindValid): string {
  const texts = (body.examples ?? []).map(({ value }) => value).filter(isText);
  if (format === "bytes") return "file";
  if (format === "text") return toText(texts, body, find);
  return texts[0] ?? toStream(format, findItem(body, find));
}

/** Of each range, a media type that everybody knows. */
const usual: Readonly<Record<string, string>> = { audio: "mpeg", image: "png", text: "plain", video: "mp4" };

/** A media type of a response, which a range such as `image/*` is not. */
export function toExactMediaType(mediaType: string, format: BodyFormat): string {
  if (!isMediaRange(mediaType)) return mediaType;
  const [type = "*", subtype = "*"] = mediaType.split("/");
  if (subtype !== "*") return mediaType.replaceAll("*", "vnd.api");
  if (format === "json") return "application/json";
  if (type === "*" && format === "text") return "text/plain";
  return `${type === "*" ? "application" : type}/${usual[type] ?? "octet-stream"}`;
}

/** An example, or a text that its schema allows; what is XML by its schema is no text by it. */
function toText(texts: readonly string[], { schema }: Partial<DescribedBody>, find: FindValid): string {
  const valid = schema && find(schema, [...texts, "text"])?.value;
  return isText(valid) ? valid : (texts[0] ?? "text");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** An item of a stream, whose schema may be that of all items together. */
function findItem({ schema, isOfItems }: Partial<DescribedBody>, find: FindValid): unknown {
  const value = (schema && find(schema, [])?.value) ?? {};
  const [first = {}] = Array.isArray(value) && !isOfItems ? value : [value];
  return first;
}

function toStream(format: BodyFormat, item: unknown): string {
  return format === "jsonLines" ? `${JSON.stringify(item)}\n` : toEvent(item);
}

/** An item of a stream of events has the fields of an event; of any other, the value is the data. */
function toEvent(value: unknown): string {
  const fields = typeof value === "object" && value !== null && "data" in value ? value : { data: value };
  const lines = Object.entries(fields).map(
    ([name, field]) =>
      `${name}: ${typeof field === "string" ? field.replace(/[\r\n]+/g, " ") : JSON.stringify(field)}`,
  );
  return `${lines.join("\n")}\n\n`;
}
