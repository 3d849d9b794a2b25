import type { LocationObject } from "@redocly/openapi-core";
import type { ErrorSurface } from "../contract/surface.js";
/** The errors of an API at its last release, as they are kept beside the history. */
export interface Released {
    /** Which release of the history it is: its date, and how many there are with it. */
    readonly release: ReleaseMark;
    readonly surface: ErrorSurface;
}
export interface ReleaseMark {
    readonly date: string;
    readonly count: number;
}
/** The text of the file: without places, and what is the same in several places once. */
export declare function formatReleased({ release, surface }: Released): string;
/**
 * Parses the text of the file.
 *
 * @param at what stands for all places of the surface, which the file does not have
 * @returns what is wrong with it, to follow its name, if it is not as it was written
 */
export declare function parseReleased(text: string, at: LocationObject): Released | string;
