import { type OpenApiDocument, type OpenApiMediaType, type OpenApiParameter } from "../../openapi/openapi.js";
import { type Schema } from "./schema.js";
/** Which way a value goes: from the caller to the API, or back. */
export type Way = "request" | "response";
/** What happens to the parts of a document that have schemas. */
export interface Mapping {
    /** A schema that is no component; only its root, not its parts. */
    readonly schema?: (schema: Schema, way: Way) => Schema;
    readonly mediaType?: (media: OpenApiMediaType, name: string) => OpenApiMediaType;
    /** A parameter, before what it has in it; no header of a response. */
    readonly parameter?: (parameter: OpenApiParameter) => OpenApiParameter;
}
/**
 * A copy of a document in which the schemas outside of `components.schemas` are mapped; what does not change is
 * not copied. What a listener of webhooks gets goes the way of a response.
 */
export declare function mapDocument(document: OpenApiDocument, mapping: Mapping): OpenApiDocument;
/** A copy of a document with every schema mapped, each before its parts; a component goes no way of its own. */
export declare function mapSchemas(document: OpenApiDocument, map: (schema: Schema, key: string | undefined) => Schema): OpenApiDocument;
/** A document with other components. */
export declare function withSchemas(document: OpenApiDocument, schemas: Readonly<Record<string, Schema>>): OpenApiDocument;
