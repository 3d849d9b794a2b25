import type { OpenApiDocument } from "../../openapi/openapi.js";
import { type Schema } from "./schema.js";
/** Marks a schema that is a reference to a type alias of that name. */
export declare const aliasOf: unique symbol;
/** Type aliases by the name of their schema. */
export type Aliases = ReadonlyMap<string, {
    readonly alias: string;
    readonly schema: Schema;
}>;
/**
 * A document whose types can lead back to themselves. A list that holds itself is possible as a type alias only:
 * TypeScript puts off what the properties of an object are, but not what a list holds. A schema that is itself,
 * with nothing between, says nothing.
 */
export declare function placeAliases(document: OpenApiDocument): {
    readonly document: OpenApiDocument;
    readonly aliases: Aliases;
};
