/** A verdict that a name is no code. */
export function no(reason) {
    return { isCode: false, reason };
}
/** A verdict that a name is a code. */
export function yes(confidence, ...reasons) {
    return { isCode: true, confidence, reasons };
}
/** What a text describes, for people. */
export const scopeNames = {
    response: "of an error response",
    operation: "of an operation",
    api: "of a text about the API",
};
