import { isBinary } from "../../openapi/binary.js";
import type { OpenApiDocument } from "../../openapi/openapi.js";
import { nameOperationsOnce } from "../name-operations-once.js";
import { placeNewerParts } from "../place-newer-parts.js";
import { dropBytesOfJson } from "./bytes.js";
import { placeContentSchemas } from "./content-parameters.js";
import { placeDiscriminators } from "./discriminators.js";
import { splitForms } from "./forms.js";
import { mapSchemas } from "./map-document.js";
import { mendComposition } from "./mend-composition.js";
import { mendIndex } from "./mend-index.js";
import { mendNull } from "./mend-null.js";
import { type Aliases, placeAliases } from "./recursion.js";
import { createResolve, omit, type Schema } from "./schema.js";
import { placeItems } from "./stream-items.js";

/** A document as openapi-typescript is to read it, and the schemas that get a name of their own. */
export interface View {
  readonly document: OpenApiDocument;
  readonly aliases: Aliases;
}

/**
 * What openapi-typescript is given instead of a document: one that means the same, without what it types in another
 * way than the specification has it. Its own types are mended nowhere else.
 */
export function createView(document: OpenApiDocument): View {
  const named = nameOperationsOnce(placeNewerParts(document));
  const mended = mendSchemas(placeDiscriminators(placeContentSchemas(placeItems(named))));
  return placeAliases(splitForms(mended));
}

function mendSchemas(document: OpenApiDocument): OpenApiDocument {
  const resolve = createResolve(document);
  const isJsonSchema = !/^3\.0\b/.test(document.openapi);
  let hasBytes = false;
  const mended = mapSchemas(document, (schema) => {
    hasBytes ||= isBinary(schema);
    return mendIndex(mendComposition(mendNull(dropUntyped(schema), isJsonSchema), resolve));
  });
  return hasBytes ? dropBytesOfJson(mended) : mended;
}

/**
 * Schemas that others refer to are components by now; openapi-typescript would take these for a property. The values
 * that an object may have, it would take for schemas.
 */
function dropUntyped(schema: Schema): Schema {
  const untyped = schema.type === "object" ? ["$defs", "enum"] : ["$defs"];
  return untyped.some((key) => Object.hasOwn(schema, key)) ? omit(schema, untyped) : schema;
}
