import { formatPointer } from "../openapi/pointer.js";
/** When a success refuses, in a sentence of Markdown; without places, that it may. */
export function describeFailures(places) {
    const says = "The status says success, and the body says that the API refuses";
    return places.length === 0 ? `${says}.` : `${says}: ${places.map(describeFailure).join(", or ")}.`;
}
function describeFailure({ at, equals, not }) {
    const place = toMarkdown(formatPointer(at));
    const list = (values) => values.map((value) => toMarkdown(JSON.stringify(value))).join(" or ");
    if (equals)
        return `${place} is ${list(equals)}`;
    return not ? `${place} is not ${list(not)}` : `${place} is not empty`;
}
/** As code, whatever it is. */
function toMarkdown(text) {
    return `\`${text.replace(/[`\s]+/g, " ")}\``;
}
