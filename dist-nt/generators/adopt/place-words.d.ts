import type { Place } from "../openapi/place.js";
import type { ProsePlace } from "./proposal.js";
/** Finds places of words in a description, from its beginning to its end. */
export type PlaceWord = (word: string, firstLine: number) => ProsePlace;
/** A finder that gives each occurrence once, if there are enough. */
export declare function createWordPlacer(text: string, location: Place): PlaceWord;
