/** What a JSON text says; `undefined`, or what is given for it, for any other text. */
export function parseJson(text, other) {
    try {
        return JSON.parse(text);
    }
    catch {
        return other;
    }
}
/**
 * What the body of an error says: its JSON, else its text, whatever its label. A page, the beginning of some JSON and
 * bytes say nothing.
 */
export function parseErrorBody(text) {
    return parseJson(text, /^\s*[^\s<{["\p{C}\uFFFD]/u.test(text) ? text : undefined);
}
