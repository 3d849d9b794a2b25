/** RFC 9110 section 8.3.1: the media type without its parameters, in lower case. */
export function toEssence(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Whether a body of a media type is JSON, as `application/problem+json` is; a sequence of JSON texts is not. */
export function isJson(mediaType: string): boolean {
  const essence = toEssence(mediaType);
  return /^(application|text)\/((x-)?json|.+\+json)$/.test(essence) && !isJsonSequence(essence);
}

/** Whether a body of a media type is a sequence of JSON texts: JSON lines, or RFC 7464. */
export function isJsonSequence(mediaType: string): boolean {
  const essence = toEssence(mediaType);
  return /^application\/((x-)?(jsonl|ndjson|json-?lines|json-stream)|stream\+json|(.+\+)?json-seq|.+\+jsonl)$/.test(
    essence,
  );
}

/** Whether a body of a media type is a stream of server-sent events. */
export function isEventStream(mediaType: string): boolean {
  return toEssence(mediaType) === "text/event-stream";
}

/** Whether a body of a media type is text that is handed over as it is. */
export function isText(mediaType: string): boolean {
  const essence = toEssence(mediaType);
  return (
    /^text\/|\+(xml|yaml)$/.test(essence) ||
    /^application\/(x-)?(xml|yaml|javascript|ecmascript|graphql|toml|sql|www-form-urlencoded)$/.test(essence)
  );
}

/** Whether a media type is a range, such as `image/*` or `application/*+json`: no message has it. */
export function isMediaRange(mediaType: string): boolean {
  return toEssence(mediaType).includes("*");
}

/** Whether a body of a media type may be JSON if its schema says so. */
export function mayBeJson(mediaType: string): boolean {
  return isJson(mediaType) || ["*/*", "application/*", "text/*", "text/plain"].includes(toEssence(mediaType));
}

/** Whether a body of a media type is problem details (RFC 9457). */
export function isProblem(mediaType: string): boolean {
  return toEssence(mediaType) === "application/problem+json";
}

/** The media type that the client works with: JSON before anything else, and ranges of it last. */
export function pickMediaType(mediaTypes: readonly string[]): string | undefined {
  const json = mediaTypes.filter(isJson);
  return json.find((one) => !isMediaRange(one)) ?? json[0] ?? mediaTypes[0];
}

/** The media types whose bodies are read: those that are JSON, else the first. */
export function pickBodies(mediaTypes: readonly string[]): readonly string[] {
  const json = mediaTypes.filter(isJson);
  return json.length > 0 ? json : mediaTypes.slice(0, 1);
}

/** RFC 9110 section 5.6.2. */
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const tokenOnly = new RegExp(`^${token}$`);

/** RFC 9110 section 8.3.1; a value in quotes holds what a header can. */
const mediaTypeOnly = new RegExp(
  `^${token}/${token}(?:[ \\t]*;[ \\t]*(?:${token}=(?:${token}|"[\\t \\x21\\x23-\\x5b\\x5d-\\x7e\\x80-\\xff]*"))?)*$`,
);

/** Whether text can be the name of a header. */
export function isToken(text: string): boolean {
  return tokenOnly.test(text);
}

/** Whether text is a media type that HTTP can carry. */
export function isMediaType(text: string): boolean {
  return mediaTypeOnly.test(text);
}
