import type { BodyForm } from "../runtime/operation.js";

/** How a body of a media type travels; `none` where there is no body. */
export function toBodyForm(mediaType: string | undefined): BodyForm {
  if (mediaType === undefined) return "none";
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^application\/(.+\+)?json$/.test(essence)) return "json";
  if (essence === "multipart/form-data") return "multipart";
  if (essence === "application/x-www-form-urlencoded") return "form";
  return essence.startsWith("text/") ? "text" : "bytes";
}
