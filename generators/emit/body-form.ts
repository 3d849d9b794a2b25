import { isJson, toEssence } from "../openapi/media-types.js";

/** The function of the runtime that writes a request body of a media type; `undefined` for JSON. */
export function toSerializerName(mediaType: string): "toFormData" | "toSearchParams" | "asIs" | undefined {
  const essence = toEssence(mediaType);
  if (isJson(essence)) return undefined;
  if (essence === "multipart/form-data") return "toFormData";
  return essence === "application/x-www-form-urlencoded" ? "toSearchParams" : "asIs";
}
