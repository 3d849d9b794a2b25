import { documentLimits } from "./document-limits.js";
import { UnusableDocumentError } from "./unusable-document.js";
/**
 * Counts the codes of all responses. A list that many operations share is written once, but the output contains
 * it once for each operation.
 *
 * @returns takes each list at each response; throws `UnusableDocumentError` where they are too many
 */
export function createCodeLimit() {
    const { floor, each } = documentLimits.codes;
    const known = new Set();
    let written = 0;
    let used = 0;
    return (list) => {
        used += list.codes.length;
        if (!known.has(list.schema))
            written += list.codes.length;
        known.add(list.schema);
        if (used <= floor + each * written)
            return;
        const most = floor + each * written;
        const first = list.codes[0]?.code ?? "";
        throw new UnusableDocumentError(`the responses of all operations together have more than ${most} codes, out of proportion to those that ` +
            `are listed; the limit was exceeded at the response whose first code is \`${first.slice(0, 80)}\``);
    };
}
