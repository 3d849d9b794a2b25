import type { Follow, Placed } from "./follow.js";
import { type OpenApiSchema } from "./openapi.js";
/** Keywords that compose a schema of others. */
export type Composition = "allOf" | "oneOf" | "anyOf";
/** The schemas under a keyword of a schema, references not followed. */
export declare function listParts({ node, location }: Placed<OpenApiSchema>, word: Composition): readonly Placed<unknown>[];
/** Schemas and all that they are composed of, references followed; each schema once. */
export declare function collectComposed(starts: readonly Placed<unknown>[], follow: Follow, words?: readonly Composition[]): readonly Placed<OpenApiSchema>[];
/** All schemas that describe the value at a path of property names below a schema. */
export declare function findSchemasAlong(start: Placed<unknown>, path: readonly string[], follow: Follow): readonly Placed<OpenApiSchema>[];
/** The schema for one step of a path: the items of a list for a number, else a property. */
export declare function findStep({ node, location }: Placed<OpenApiSchema>, name: string): Placed<unknown> | undefined;
