import { type OpenApiDocument } from "../../openapi/openapi.js";
/**
 * A document in which the members of a union say themselves which values of the discriminator they have: those
 * that their own property lists, else those of the mapping, else the name of the schema. openapi-typescript would
 * take the name wherever there is no mapping. After that, there are no discriminators.
 */
export declare function placeDiscriminators(document: OpenApiDocument): OpenApiDocument;
