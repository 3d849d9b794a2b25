import type { Follow, Placed } from "./follow.js";
/** The types of JSON values. */
export declare const jsonTypes: readonly ["array", "boolean", "null", "number", "object", "string"];
export type JsonType = (typeof jsonTypes)[number];
/**
 * The types of the values that a schema allows, in the order of the alphabet: all of them where it says nothing of
 * its type, or what no value can be. Properties are taken for those of an object, though JSON Schema allows more.
 */
export declare function findJsonTypes(schema: Placed<unknown> | undefined, follow: Follow): readonly JsonType[];
