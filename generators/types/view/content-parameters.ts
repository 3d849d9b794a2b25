import { isBinary } from "../../openapi/binary.js";
import { isJson } from "../../openapi/media-types.js";
import { isRecord, type OpenApiDocument, type OpenApiParameter } from "../../openapi/openapi.js";
import { mapDocument } from "./map-document.js";
import { createResolve, type Resolve, type Schema } from "./schema.js";

/**
 * A document whose parameters with `content` have the schema of what the client takes, which writes it in that media
 * type: openapi-typescript takes any of them for text.
 */
export function placeContentSchemas(document: OpenApiDocument): OpenApiDocument {
  const resolve = createResolve(document);
  return mapDocument(document, { parameter: (parameter) => placeContentSchema(parameter, resolve) });
}

function placeContentSchema(parameter: OpenApiParameter, resolve: Resolve): OpenApiParameter {
  const { content, ...rest } = parameter;
  const [entry] = Object.entries(content ?? {});
  if (!entry || rest.schema !== undefined) return parameter;
  const [mediaType, media] = entry;
  // `true` and `false` are schemas, too.
  const schema = (media.schema ?? {}) as Schema;
  return { ...rest, schema: isJson(mediaType) || isPrimitive(schema, resolve) ? schema : { type: "string" } };
}

/** Whether a value is written as its text, bytes aside: no text is made of files, lists and objects. */
function isPrimitive(schema: Schema, resolve: Resolve): boolean {
  if (!isRecord(schema)) return false;
  const resolved = resolve(schema);
  const types: readonly unknown[] = [resolved.type].flat();
  return (
    !isBinary(resolved) && types.every((one) => /^(string|number|integer|boolean|null)$/.test(String(one)))
  );
}
