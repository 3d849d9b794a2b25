import type { RequestContent } from "../contract/contract.js";
import { isJson, isMediaRange, toEssence } from "../openapi/media-types.js";

/** How a body is written: by us, from its properties or as JSON, or as the caller gives it. */
export type RequestForm = "json" | "form" | "multipart" | "text" | "raw";

/** How a body of a media type is written. A range with room for JSON takes objects as JSON. */
export function toRequestForm({ mediaType, values }: RequestContent): RequestForm {
  const essence = toEssence(mediaType);
  if (isJson(essence)) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (/^(\*|application)\/\*$/.test(essence) && values !== "primitive") return "json";
  return essence.startsWith("text/") && values === "primitive" ? "text" : "raw";
}

/** The media type that a body is sent with by default: JSON where a range is meant for objects. */
export function toSentType(content: RequestContent): string {
  return isRangeOfJson(content) ? "application/json" : content.mediaType;
}

/** Whether a body is written as JSON, whose media type may be any of a range. */
export function isRangeOfJson(content: RequestContent): boolean {
  return isMediaRange(content.mediaType) && toRequestForm(content) === "json";
}
