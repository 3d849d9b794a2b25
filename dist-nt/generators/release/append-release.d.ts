import type { WrittenRelease } from "./build-release.js";
/**
 * The text of a history with one more release at its end; what is there stays as it is, byte for byte.
 *
 * @param text of the history; `undefined` where there is none
 * @returns `undefined` for a text that nothing can be added to at its end, such as a list in brackets
 */
export declare function appendRelease(text: string | undefined, release: WrittenRelease): string | undefined;
/** A release as YAML, a line for each change. */
export declare function formatRelease({ date, changes, introduced, retired }: WrittenRelease): string;
