import type { LocationObject } from "@redocly/openapi-core";
/** Words in backticks that have the form of a code. */
export declare function findCodeWords(text: unknown): readonly string[];
/** The place of a word in backticks within the text at a place; the whole text where the word is not found. */
export declare function locateWord(at: LocationObject, word: string): LocationObject;
