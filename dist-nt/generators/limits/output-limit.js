import { documentLimits, measureWritten } from "./document-limits.js";
import { UnusableDocumentError } from "./unusable-document.js";
/**
 * Limits the size of the output in proportion to the size of the document.
 *
 * @param what name of the output, such as "the client"
 * @param floor number of characters that is always allowed
 * @returns takes each file; throws `UnusableDocumentError` at the one that is too much
 */
export function createOutputLimit(document, what, floor) {
    let made = 0;
    let most;
    return (file) => {
        made += file.text.length;
        if (made <= floor)
            return file;
        most ??= floor + documentLimits.output.each * measureWritten(document);
        if (made <= most)
            return file;
        const size = `more than ${most} characters, out of proportion to the document`;
        throw new UnusableDocumentError(`${what} would have ${size}; the limit was exceeded at ${file.path}`);
    };
}
