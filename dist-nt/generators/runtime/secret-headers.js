/** Headers whose values are secrets, by what they are called. */
const secretName = /auth|cookie|api.?key|secret|token|password|session/i;
/** Shorter words beside a secret, such as `Bearer`, occur in any text. */
const minWordLength = 8;
/** Patterns of what headers that a call is given may not have printed: values of secret names, whole and word by word. */
export function secretHeaders(headers) {
    const values = Object.entries(headers ?? {}).flatMap(([name, value]) => secretName.test(name) && value ? [`${value}`] : []);
    const words = values.flatMap((value) => value.split(/[\s;,=]+/));
    return [...values, ...words.filter((word) => word.length >= minWordLength)].map(toLiteral);
}
/** A pattern of a text as it is. */
export function toLiteral(text) {
    return text.replace(/\W/g, "\\$&");
}
