import { isRecord } from "../openapi/openapi.js";
import { formatPointer, valueAt } from "../openapi/pointer.js";
import { listExamples } from "./examples.js";
import { describesBody, describesProperty } from "./text-subject.js";
/**
 * The meaning of a single code from the texts near it: a text for people with a fixed value, the description of
 * its schema, or that of the object that contains it.
 *
 * @param isShared whether a text also describes other codes, so that it is not the meaning of this one
 */
export function findNearbyMeaning(list, isShared) {
    return listNearbyTexts(list).find((text) => !isShared(text));
}
/** All texts that may be the meaning of the code of a schema, the likeliest first; none for several codes. */
export function listNearbyTexts({ schema, parent, codes, isProperty }) {
    if (codes.length !== 1)
        return [];
    const { description, title } = schema;
    // What a property is does not depend on its value, unless the value is its definition.
    const own = isProperty && schema.const === undefined ? [] : [description, isProperty ? undefined : title];
    return [
        ...listFixedTexts(parent).filter(isText),
        ...own.filter(isText).filter((text) => !describesProperty(text)),
        ...[parent?.description].filter(isText).filter((text) => !describesBody(text)),
    ];
}
/** Texts for people that are the same in every body of a schema. */
function listFixedTexts({ properties } = {}) {
    return textNames.flatMap((name) => {
        const sibling = isRecord(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (!isRecord(sibling))
            return [];
        const { enum: values, const: only } = sibling;
        return [only, Array.isArray(values) && values.length === 1 ? values[0] : undefined];
    });
}
/** A finder that reads the examples of each response once, however many codes it has. */
export function createExampleFinder(follow) {
    const known = new WeakMap();
    return (response, code, path) => {
        const ofResponse = known.get(response.node) ?? new Map();
        known.set(response.node, ofResponse);
        const place = formatPointer(path);
        const examples = ofResponse.get(place) ?? sortExamples(listExamples(response, follow), path);
        ofResponse.set(place, examples);
        const found = new Set([examples.byName.get(code), examples.byCode.get(code)]);
        return [...found].flatMap((one) => (one ? toCodeExample(one, path) : []));
    };
}
function sortExamples(all, path) {
    // Reversed, so that the map keeps the first of several.
    const backwards = [...all].reverse();
    return {
        byName: new Map(backwards.map((one) => [one.name, one])),
        byCode: new Map(backwards.map((one) => [toCode(valueAt(one.value.node, path)), one])),
    };
}
/** A map or a list is not a code, and cannot always be converted to text. */
function toCode(value) {
    return typeof value === "object" && value !== null ? "" : String(value);
}
function toCodeExample({ value, description }, path) {
    const around = valueAt(value.node, path.slice(0, -1));
    const stated = textNames.map((name) => (isRecord(around) ? around[name] : undefined)).find(isText);
    const text = stated ?? (isText(description) ? description : undefined);
    return { value, ...(text !== undefined && { meaning: text }) };
}
/** Names of the text for people in an error body. */
const textNames = "message description detail text title reason error_description error_message errorMessage errorDescription msg".split(" ");
function isText(value) {
    return typeof value === "string" && value !== "";
}
