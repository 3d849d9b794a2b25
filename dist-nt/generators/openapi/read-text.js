/** A list of texts; empty where it is anything else. */
export function readTexts(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
/** Text; `undefined` where it is anything else. */
export function readText(value) {
    return typeof value === "string" ? value : undefined;
}
