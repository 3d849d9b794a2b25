import { isBinary } from "../../openapi/binary.js";
import { isJson } from "../../openapi/media-types.js";
import type { OpenApiDocument } from "../../openapi/openapi.js";
import { mapDocument, withSchemas } from "./map-document.js";
import { addReached, listReferences } from "./references.js";
import { listSchemas, mapParts, mapValues, omit, type Schema } from "./schema.js";

/**
 * A document in which what is only in JSON has no bytes: JSON has texts where a schema says bytes. A component that
 * other bodies have too is left as it is.
 */
export function dropBytesOfJson(document: OpenApiDocument): OpenApiDocument {
  const schemas = listSchemas(document);
  const used = { json: new Set<string>(), other: new Set<string>() };
  const mapped = mapDocument(document, {
    mediaType: (media, name) => {
      const schema = (media.schema ?? {}) as Schema;
      listReferences(schema, isJson(name) ? used.json : used.other);
      return isJson(name) && media.schema ? { ...media, schema: dropBytes(schema) } : media;
    },
  });
  for (const keys of Object.values(used)) addReached(keys, schemas);
  return withSchemas(
    mapped,
    mapValues(schemas, (schema, key) =>
      used.json.has(key) && !used.other.has(key) ? dropBytes(schema) : schema,
    ),
  );
}

function dropBytes(schema: Schema): Schema {
  const { type = "string" } = schema;
  const text = isBinary(schema) ? { ...omit(schema, ["format", "contentMediaType"]), type } : schema;
  return mapParts(text, dropBytes);
}
