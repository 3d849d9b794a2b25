import { listComments, toComment } from "./code.js";
/** Each once, in the order of the operation. */
export function listRuleCodes({ errors }) {
    const byCode = new Map();
    for (const { status, codes } of errors)
        for (const documented of codes)
            if (!documented.generic)
                byCode.set(documented.code, [...(byCode.get(documented.code) ?? []), { status, documented }]);
    return [...byCode].map(([code, uses]) => ({ code, uses }));
}
/** The most codes that an editor shows over one word. */
const maxShown = 40;
/** The codes of an operation, each with its statuses and what it means, in a line each; empty if it has none. */
export function describeCodes(operation) {
    const codes = listRuleCodes(operation);
    if (codes.length === 0)
        return toComment("");
    const lines = codes.slice(0, maxShown).map(describeCode);
    const more = codes.length > maxShown ? [`- and ${codes.length - maxShown} more`] : [];
    return listComments([`Codes of \`${operation.id}\`:`, ...lines, ...more].map(toComment));
}
function describeCode({ code, uses }) {
    const statuses = [...new Set(uses.map(({ status }) => status))].join(", ");
    const sentence = toFirstSentence(uses[0]?.documented.meaning ?? "");
    return `- \`${code}\` (${statuses})${sentence && `: ${sentence}`}`;
}
/** In one line, and not endless. */
function toFirstSentence(text) {
    const line = text.replace(/\s+/g, " ").trim();
    const [sentence = line] = /^.*?[.!?](?= |$)/.exec(line) ?? [];
    return sentence.length > 160 ? `${sentence.slice(0, 160).replace(/ [^ ]*$/, "")} …` : sentence;
}
