import type { CatalogEntry } from "../contract/contract.js";
import type { CodeUse } from "./code-uses.js";
/** The codes that a reader of a code may have met instead, the nearest first. */
export type FindRelated = (entry: CatalogEntry) => readonly CatalogEntry[];
/**
 * Relates the codes of a catalog that occur on the same operations, are resolved by the same ones, or share
 * words in their names. A code that nearly every operation returns is related to none.
 */
export declare function relateCodes(catalog: readonly CatalogEntry[], uses: ReadonlyMap<string, readonly CodeUse[]>): FindRelated;
