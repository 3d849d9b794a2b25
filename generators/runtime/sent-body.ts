import type { CheckedAnswer } from "./checked-answer.js";

/** A body as a response sent it. */
export interface SentBody {
  /** In lower case, without parameters: `undefined` where headers are not known, empty where there is no such header. */
  readonly mediaType: string | undefined;
  /** `undefined` where it is not known whether there is a body. */
  readonly isEmpty: boolean | undefined;
  /** As it was sent; `undefined` where it is not known. */
  readonly text: string | undefined;
  /** What its JSON says; absent where it is none. */
  readonly json?: { readonly value: unknown };
}

/** Reads a body by its own media type; without one, it may be JSON. */
export function readSent({ headers, body }: CheckedAnswer): SentBody {
  const mediaType = headers && toEssence(headers.get("content-type") ?? "");
  if (!body) return { mediaType, isEmpty: undefined, text: undefined };
  if ("value" in body) return { mediaType, isEmpty: false, text: undefined, json: { value: body.value } };
  const text = body.text.replace(/^\uFEFF/, "");
  const json = mayBeJson(mediaType) ? parse(text, body.mayBeParsed) : undefined;
  return { mediaType, isEmpty: text === "", text, ...(json && { json }) };
}

/** The media type without its parameters, in lower case (RFC 9110 section 8.3.1). */
export function toEssence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether a body of a media type is one JSON text. */
export function isJsonType(mediaType: string): boolean {
  return (
    /^(application|text)\/(x-)?json$|\+json$/.test(mediaType) &&
    !/^application\/stream\+json$/.test(mediaType)
  );
}

/** Whether a body of a media type is a sequence of JSON texts: JSON lines, or RFC 7464. */
export function isJsonLines(mediaType: string): boolean {
  return /[/+-](x-)?(jsonl|ndjson|json-?lines|json-stream|json-seq)$|\/stream\+json$/.test(mediaType);
}

function mayBeJson(mediaType: string | undefined): boolean {
  return !mediaType || mediaType === "text/plain" || isJsonType(mediaType);
}

function parse(text: string, isParsedMaybe: true | undefined): SentBody["json"] {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return isParsedMaybe && text !== "" ? { value: text } : undefined;
  }
}
