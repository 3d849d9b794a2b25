import { nameOperationsOnce } from "../name-operations-once.js";
import { placeNewerParts } from "../place-newer-parts.js";
import { placeContentSchemas } from "./content-parameters.js";
import { placeDiscriminators } from "./discriminators.js";
import { splitForms } from "./forms.js";
import { mapSchemas } from "./map-document.js";
import { mendComposition } from "./mend-composition.js";
import { mendIndex } from "./mend-index.js";
import { mendNull } from "./mend-null.js";
import { placeAliases } from "./recursion.js";
import { createResolve, omit } from "./schema.js";
import { placeItems } from "./stream-items.js";
/**
 * What openapi-typescript is given instead of a document: one that means the same, without what it types in another
 * way than the specification has it. Its own types are mended nowhere else.
 */
export function createView(document) {
    const named = nameOperationsOnce(placeNewerParts(document));
    const mended = mendSchemas(placeDiscriminators(placeContentSchemas(placeItems(named))));
    return placeAliases(splitForms(mended));
}
function mendSchemas(document) {
    const resolve = createResolve(document);
    const isJsonSchema = !/^3\.0\b/.test(document.openapi);
    return mapSchemas(document, (schema) => mendIndex(mendComposition(mendNull(dropDefinitions(schema), isJsonSchema), resolve)));
}
/** Schemas that others refer to are components by now; openapi-typescript would take these for a property. */
function dropDefinitions(schema) {
    return Object.hasOwn(schema, "$defs") ? omit(schema, ["$defs"]) : schema;
}
