import { isBinary } from "./binary.js";
import { collectComposed } from "./composed.js";
import type { Follow, Placed } from "./follow.js";
import { isEventStream, isJson, isJsonSequence, isMediaRange, isText, mayBeJson } from "./media-types.js";
import type { OpenApiSchema } from "./openapi.js";

/** How the body of a response is read: as a whole, or item by item (`jsonLines`, `events`). */
export type BodyFormat = "json" | "text" | "bytes" | "jsonLines" | "events";

/** How a body is read: by its media type, and by its schema where that says little of the format. */
export function readBodyFormat(
  mediaType: string,
  schema: Placed<unknown> | undefined,
  follow: Follow,
): BodyFormat {
  if (isEventStream(mediaType)) return "events";
  if (isJsonSequence(mediaType)) return "jsonLines";
  if (isJson(mediaType)) return "json";
  const schemas = collectComposed(schema ? [schema] : [], follow);
  if (mayBeJson(mediaType) && schemas.some((one) => isStructured(one.node))) return "json";
  if (isText(mediaType)) return "text";
  return isMediaRange(mediaType) && schemas.some((one) => isPlainText(one.node)) ? "text" : "bytes";
}

/** Whether a schema describes something else than a text. */
function isStructured({
  type,
  properties,
  items,
  additionalProperties,
}: OpenApiSchema & { readonly additionalProperties?: unknown }): boolean {
  const types = [type].flat();
  return (
    ["object", "array", "integer", "number", "boolean"].some((one) => types.includes(one)) ||
    Boolean(properties ?? items ?? additionalProperties)
  );
}

function isPlainText(schema: OpenApiSchema): boolean {
  const { type, enum: values } = schema;
  return !isBinary(schema) && ([type].flat().includes("string") || values !== undefined);
}
