import type { OutputFile } from "../io/output.js";
import { documentLimits, measureWritten } from "./document-limits.js";
import { UnusableDocumentError } from "./unusable-document.js";

/** Takes a file that was made, and gives it back. */
export type TakeOutput = (file: OutputFile) => OutputFile;

/**
 * Watches over how much is made of a document, which is to be in proportion to what it says.
 *
 * @param what what is made, such as "the client"
 * @param floor how many characters may be made of any document
 * @returns takes each file; throws `UnusableDocumentError` at the one that is too much
 */
export function createOutputLimit(document: object, what: string, floor: number): TakeOutput {
  let made = 0;
  let most: number | undefined;
  return (file) => {
    made += file.text.length;
    if (made <= floor) return file;
    most ??= floor + documentLimits.output.each * measureWritten(document);
    if (made <= most) return file;
    const size = `more than ${most} characters, out of proportion to the document`;
    throw new UnusableDocumentError(`${what} would have ${size}; the limit was exceeded at ${file.path}`);
  };
}
