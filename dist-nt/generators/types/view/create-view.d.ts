import type { OpenApiDocument } from "../../openapi/openapi.js";
import { type Aliases } from "./recursion.js";
/** A document as openapi-typescript is to read it, and the schemas that get a name of their own. */
export interface View {
    readonly document: OpenApiDocument;
    readonly aliases: Aliases;
}
/**
 * What openapi-typescript is given instead of a document: one that means the same, without what it types in another
 * way than the specification has it. Its own types are mended nowhere else.
 */
export declare function createView(document: OpenApiDocument): View;
