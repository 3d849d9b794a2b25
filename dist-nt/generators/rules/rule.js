import { toLocationObject } from "../openapi/place.js";
/** A visitor that only checks the facts of the whole document. */
export function onDocument(check) {
    return ({ readFacts }) => ({
        Root(root, context) {
            check(readFacts(root, context), toReport(context));
        },
    });
}
/** The report of a context, as our rules call it. */
export function toReport({ report }) {
    return (message, at, { note, noteMessage, help } = {}) => {
        const location = (note ? [at, note] : [at]).map(toLocationObject);
        // The engine keeps what a problem has besides.
        report({
            message,
            location,
            ...(help !== undefined && { help }),
            ...(noteMessage !== undefined && { noteMessage }),
        });
    };
}
/** A document with one passage replaced: makes the fixed example from the failing one. */
export function change(document, passage, replacement) {
    if (!document.includes(passage))
        throw new Error(`no such passage: ${passage}`);
    return document.replace(passage, () => replacement);
}
