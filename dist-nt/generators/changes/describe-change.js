import { quote } from "./quote.js";
/** What a change does, by the id of its rule. */
export function toEffect(change) {
    if (/-(added|refined)(-|$)|-listed$|-reused$/.test(change))
        return "added";
    if (/-(removed|emptied)$/.test(change))
        return "removed";
    return change.includes("-renamed") ? "renamed" : "changed";
}
/** What happened to it, as Markdown and without the operations: "`CARD_LOST` added", "status 409 added, with `CARD_LOST`". */
export function describeChange(written) {
    const subject = nameSubject(written);
    const event = written.what ?? describeFields(written);
    return subject === "" ? event : `${subject} ${event}`;
}
/** What a change is about that is of the whole operation or of a whole status. */
function nameSubject({ change, status }) {
    if (change.startsWith("status-"))
        return status === undefined ? "status" : `status ${status}`;
    return /^(operation|replay)-/.test(change) ? "operation" : "";
}
/** What happened, in the words that the fields other than `what` give. */
export function describeFields({ change, code, to, codes = [] }) {
    const effect = toEffect(change);
    const list = codes.map(quote).join(", ");
    if (code !== undefined && to !== undefined)
        return `${quote(code)} renamed to ${quote(to)}`;
    if (change === "retired-code-reused" && code !== undefined)
        return `${quote(code)} ${reused}`;
    if (effect !== "changed") {
        const event = list === "" ? effect : `${effect}, with ${list}`;
        return code === undefined ? event : `${quote(code)} ${event}`;
    }
    const words = change.replaceAll("-", " ");
    return code === undefined ? words : `${quote(code)}: ${words}`;
}
/** How a retired code is spoken of that is returned for another reason. */
export const reused = "used again for something else, though it is retired";
/** All codes that a change names. */
export function listNamedCodes({ code, to, codes = [] }) {
    return [...new Set([...(code === undefined ? [] : [code]), ...(to === undefined ? [] : [to]), ...codes])];
}
