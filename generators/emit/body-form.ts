import { isJson, toEssence } from "../openapi/media-types.js";
import type { BodyForm } from "../runtime/operation.js";

/** How an answer of a media type is read; `none` where there is no body. */
export function toBodyForm(mediaType: string | undefined): BodyForm {
  if (mediaType === undefined) return "none";
  const essence = toEssence(mediaType);
  if (isJson(essence)) return "json";
  return essence.startsWith("text/") ? "text" : "bytes";
}
