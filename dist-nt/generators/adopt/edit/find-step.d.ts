import { type Document } from "yaml";
/**
 * The spaces by which a file indents a level: the most frequent ones between a map and one within it. Lists say
 * nothing of it, since their items stand further in or not as their author likes.
 */
export declare function findStep(document: Document, text: string): number;
