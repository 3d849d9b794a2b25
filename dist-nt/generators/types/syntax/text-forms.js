/** Whether text may be printed as an identifier. openapi-typescript writes a string as one that has quotes. */
export function isName(text) {
    return /^[A-Za-z_$][\w$]*$/.test(text) || /^"(?:[^"\\\n\r]|\\.)*"$/.test(text);
}
/** Whether text may be printed as a number; a property may be called like a number that is none. */
export function isNumber(text) {
    return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) || text === "NaN" || text === "Infinity";
}
/** Whether text may stand inside a comment: it does not end it. */
export function isCommentText(text) {
    return !text.includes("*/");
}
