import { pickJson } from "./find-form.js";
import { isInRange } from "./media-range.js";
import { openChunks } from "./open-chunks.js";
import type { BodyChoice, BodyForm, OpenCall } from "./operation.js";

/** Reads text, in the character set that its media type names. */
export function toText(bytes: Uint8Array<ArrayBuffer>, mediaType: string): string {
  const charset = /;\s*charset="?([\w.:-]+)/i.exec(mediaType)?.[1] ?? "utf-8";
  return new TextDecoder(charset, { fatal: true }).decode(bytes);
}

/** Reads bytes, with the media type that they came with. */
export function toBlob(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Blob {
  return new Blob([bytes], { type: mediaType });
}

/** Gives bytes as a stream where the call asks for one. */
export function openBytes(call: OpenCall, response: Response): ReadableStream<Uint8Array> | undefined {
  if (!call.input.stream) return undefined;
  const chunks = openChunks(call, response);
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
}

/**
 * Picks what fits the media type of the response. One that does not say what it is, is taken for JSON if that is
 * declared, so that a page of a proxy is not handed out as text. What a call did not ask for is read as what it did.
 */
export function pickBody(
  declared: BodyForm | BodyChoice,
  mediaType: string,
  accept: string | undefined,
): BodyForm {
  if (!isChoice(declared)) return pickJson(declared, mediaType);
  const accepted = declared.filter(([type]) => accept === undefined || type === accept);
  const choice = accepted.length > 0 ? accepted : declared;
  const own = toEssence(mediaType);
  const isSaid = !/^$|octet-stream$/.test(own);
  const unsaid = choice.find(([type]) => toFormat(type) === "json") ?? choice[0];
  const fits = findFitting(choice, own) ?? (isSaid ? findFitting(declared, own) && choice[0] : unsaid);
  return fits?.[1] ?? "foreign";
}

/** The media type itself, else one of the same format, else a range that holds it. */
function findFitting(choice: BodyChoice, own: string): BodyChoice[number] | undefined {
  return (
    choice.find(([type]) => toEssence(type) === own) ??
    choice.find(([type]) => toFormat(type) === toFormat(own)) ??
    choice.find(([type]) => holds(toEssence(type), own))
  );
}

function isChoice(declared: BodyForm | BodyChoice): declared is BodyChoice {
  return Array.isArray(declared);
}

function toEssence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** `xml` of `text/xml`, `application/xml` and `application/atom+xml`; a problem (RFC 9457) is no other kind of JSON. */
function toFormat(mediaType: string): string {
  const format = toEssence(mediaType).replace(/^.*(\/|(?<!problem)\+)(x-)?/, "");
  // Lines of JSON go by several names.
  return format.replace(/^(ndjson|json-?lines|json-stream)$/, "jsonl");
}

/** Whether a range such as `image/*` holds a media type. Bytes of no known format may be a file of any. */
function holds(range: string, mediaType: string): boolean {
  if (range === "application/octet-stream") return !/^$|^text\/|json|html/.test(mediaType);
  return isInRange(mediaType, range);
}
