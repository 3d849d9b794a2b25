import type { OutputFile } from "../io/output.js";
/** Counts a generated file, and returns it. */
export type TakeOutput = (file: OutputFile) => OutputFile;
/**
 * Limits the size of the output in proportion to the size of the document.
 *
 * @param what name of the output, such as "the client"
 * @param floor number of characters that is always allowed
 * @returns takes each file; throws `UnusableDocumentError` at the one that is too much
 */
export declare function createOutputLimit(document: object, what: string, floor: number): TakeOutput;
