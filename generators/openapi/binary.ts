import { isJson, isText } from "./media-types.js";
import type { OpenApiSchema } from "./openapi.js";

/**
 * Whether the values of a schema are bytes rather than texts: `format: binary`, or since OpenAPI 3.1 a media type
 * that is no text, unless the bytes are encoded as one (JSON Schema Validation, section 8).
 */
export function isBinary({ type, format, contentMediaType, contentEncoding }: OpenApiSchema): boolean {
  if (format === "binary") return true;
  if (typeof contentMediaType !== "string" || contentEncoding !== undefined) return false;
  const mayBeString = type === undefined || [type].flat().includes("string");
  return mayBeString && !isText(contentMediaType) && !isJson(contentMediaType);
}
