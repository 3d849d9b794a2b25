import type { Block } from "./blocks.js";
/**
 * Parses a description. Markdown and the HTML within it become the same blocks, so that a table is a table in
 * whichever of the two it is written.
 */
export declare function parseProse(text: string): readonly Block[];
