import { isRecord } from "../openapi/openapi.js";
/**
 * Extensions that describe the values of a list, as a map by value or as a list in the same order: those of Redoc
 * and orval, of openapi-generator, of Google's API descriptions, and of editors.
 */
export const descriptionKeys = [
    "x-enumDescriptions",
    "x-enum-descriptions",
    "x-enum-description",
    "enumDescriptions",
    "markdownEnumDescriptions",
];
/** Extensions that name the values of a list. */
const nameKeys = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
/** The description of a value that a schema lists, at an index of its values; `undefined` where it has none. */
export function findValueDescription(schema, value, index) {
    const extensions = schema;
    const name = findValueName(schema, value, index);
    return findFirst([
        ...descriptionKeys.map((key) => pick(extensions[key], value, index)),
        pickDetail(schema, value, "description"),
        // By name, as swag writes comments of Go.
        name === undefined ? undefined : pick(extensions["x-enum-comments"], name, index),
    ]);
}
/** The name of a value that a schema lists; of a number it explains more than the number. */
export function findValueName(schema, value, index) {
    const extensions = schema;
    const name = pickDetail(schema, value, "name");
    return findFirst([...nameKeys.map((key) => pick(extensions[key], value, index)), name]);
}
/** The entry of an extension for a value. */
function pick(list, value, index) {
    if (Array.isArray(list))
        return list[index];
    return isRecord(list) && Object.hasOwn(list, value) ? list[value] : undefined;
}
/** From `x-ms-enum` of AutoRest, whose `values` are objects. */
function pickDetail(schema, value, key) {
    const { "x-ms-enum": details } = schema;
    const values = isRecord(details) && Array.isArray(details.values) ? details.values.filter(isRecord) : [];
    return values.find((one) => String(one.value) === value)?.[key];
}
function findFirst(texts) {
    return texts.find((text) => typeof text === "string" && text.trim() !== "");
}
