import { countNoun } from "./parts.js";
/** The longest value that is shown, in characters. */
const maxValue = 200;
/** Lists within lists that are named; nobody writes more. */
const maxLists = 8;
/** The type of a value in words, such as `integer`, `array of Card` or `map of string`. */
export function nameType(shape, read) {
    let before = "";
    let of = shape;
    for (let lists = 0; lists < maxLists; lists++) {
        const isList = of.types.includes("array") && of.items !== undefined && of.fields.length === 0;
        const isMap = of.types.includes("object") && of.others && of.fields.length === 0 && of.choices.length === 0;
        const inner = isList ? of.items : isMap ? of.others : undefined;
        if (!inner)
            break;
        before += `${isList ? "array" : "map"}${of.isNullable ? " or null" : ""} of `;
        of = read(inner);
    }
    return { text: `${before}${nameOne(of)}${of.isNullable ? " or null" : ""}`, of };
}
function nameOne(shape) {
    const { key, types, format, choices, values } = shape;
    const isStructured = types.includes("object") || types.includes("array") || choices.length > 0;
    if (key !== undefined && (isStructured || types.length === 0))
        return key;
    if (types.length === 0)
        return choices.length > 0 ? nameChoices(choices) : "any";
    const words = types.join(" or ");
    if (values.length > 0)
        return `${words}, ${values.length === 1 ? "one value" : `${values.length} values`}`;
    return format === undefined ? words : `${words} (${format})`;
}
function nameChoices([choice]) {
    return choice?.word === "anyOf" ? "any of several" : "one of several";
}
/** Limits, the default and the example of a value. */
export function listFacts(shape) {
    const { limits, hasConditions } = shape;
    const said = [...listLengths(limits), ...listBounds(limits)].join(", ");
    return [
        ...(said === "" ? [] : [{ label: "Limits", text: said }]),
        ...(limits.pattern === undefined ? [] : [{ label: "Pattern", text: limits.pattern }]),
        ...(shape.default ? [{ label: "Default", text: formatValue(shape.default.value) }] : []),
        ...(shape.example ? [{ label: "Example", text: formatValue(shape.example.value) }] : []),
        ...(hasConditions
            ? [{ label: "Conditions", text: "more than can be shown here; see openapi.yaml" }]
            : []),
    ];
}
function listLengths(limits) {
    const { uniqueItems } = limits;
    return [
        formatRange(limits.minLength, limits.maxLength, "character"),
        formatRange(limits.minItems, limits.maxItems, "item"),
        formatRange(limits.minProperties, limits.maxProperties, "property", "properties"),
        uniqueItems ? "no item twice" : "",
    ].filter((text) => text !== "");
}
function formatRange(least, most, noun, nouns = `${noun}s`) {
    if (least !== undefined && least === most)
        return countNoun(least, noun, nouns);
    // Zero is no limit.
    const from = least === 0 ? undefined : least;
    if (from !== undefined && most !== undefined)
        return `${from} to ${countNoun(most, noun, nouns)}`;
    if (most !== undefined)
        return `at most ${countNoun(most, noun, nouns)}`;
    return from === undefined ? "" : `at least ${countNoun(from, noun, nouns)}`;
}
function listBounds(limits) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = limits;
    const isClosed = minimum !== undefined && maximum !== undefined;
    return [
        isClosed ? `${minimum} to ${maximum}` : "",
        !isClosed && minimum !== undefined ? `at least ${minimum}` : "",
        !isClosed && maximum !== undefined ? `at most ${maximum}` : "",
        exclusiveMinimum === undefined ? "" : `more than ${exclusiveMinimum}`,
        exclusiveMaximum === undefined ? "" : `less than ${exclusiveMaximum}`,
        multipleOf === undefined ? "" : `a multiple of ${multipleOf}`,
    ].filter((text) => text !== "");
}
/** Who sets a value, and who may see it. */
export function listMarks({ access, isSensitive }) {
    return [
        ...(access === "readOnly" ? ["read-only"] : []),
        ...(access === "writeOnly" ? ["write-only"] : []),
        ...(isSensitive ? ["sensitive"] : []),
    ];
}
/** A value as a reader would type it: a text as it is, anything else as JSON. */
export function formatValue(value) {
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    if (text === "")
        return '""';
    return text.length > maxValue ? `${text.slice(0, maxValue)} …` : text;
}
