import { listCodes, listsValues } from "./listed-codes.js";
/** Whether a schema allows any text: not one of a list, not a time, an address or an identifier. */
export function isText(schema) {
    const isPlain = schema.format === undefined || !/^(date|time|uri|uuid|email|byte|binary)/.test(schema.format);
    return hasType(schema, "string") && isPlain && !listsValues(schema);
}
/** Whether a schema has text for people: any text, or sentences that it lists. */
export function isSentence(schema) {
    const listed = listCodes(schema);
    return isText(schema) || (listed.length > 0 && listed.every(({ code }) => /\S\s\S/.test(code)));
}
/** Whether a schema allows values of a type. */
export function hasType({ type }, wanted) {
    return [type].flat().includes(wanted);
}
