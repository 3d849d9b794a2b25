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
 * Picks by the media type itself, by a range that holds it, or by being JSON as well. What is none of them is
 * taken for JSON where that is declared, so that a page of a proxy is not handed out as text.
 */
export function pickBody(
  declared: BodyForm | BodyChoice,
  mediaType: string,
  accept: string | undefined,
): BodyForm {
  if (!isChoice(declared)) return declared;
  const accepted = declared.filter(([type]) => accept === undefined || type === accept);
  const choice = accepted.length > 0 ? accepted : declared;
  const own = toEssence(mediaType);
  const isJson = /[/+]json$/.test(own);
  const fits =
    choice.find(([type]) => toEssence(type) === own) ??
    choice.find(([type, form]) => (form === "json" ? isJson : holds(toEssence(type), own))) ??
    choice.find(([, form]) => form === "json") ??
    choice[0];
  return fits?.[1] ?? "none";
}

function isChoice(declared: BodyForm | BodyChoice): declared is BodyChoice {
  return Array.isArray(declared);
}

function toEssence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether a range such as `image/*` holds a media type. */
function holds(range: string, mediaType: string): boolean {
  return range.endsWith("/*") && (range === "*/*" || mediaType.startsWith(range.slice(0, -1)));
}
