import { type YAMLMap } from "yaml";
import { type Source } from "./source.js";
import type { TextEdit } from "./text-edits.js";
/** An entry to add to a map. */
export type Entry = readonly [key: string, value: unknown];
/**
 * The insertion of entries into a map, written as the map is: in lines of their own or between braces.
 *
 * @param before the key that they are put in front of, if the map has it; else they are its last
 * @returns `undefined` where the map is written in a way that nothing can be added to
 */
export declare function insertEntries(source: Source, map: YAMLMap, entries: readonly Entry[], before?: string): TextEdit | undefined;
/** Whether a node holds nothing, as a key without a value does. */
export declare function isEmpty(node: unknown): boolean;
