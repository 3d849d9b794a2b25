import { isEventStream, isJson, isJsonSequence } from "../../openapi/media-types.js";
import { isRecord } from "../../openapi/openapi.js";
import { mapDocument } from "./map-document.js";
import { createResolve, listParts, listProperties } from "./schema.js";
/**
 * A document whose media types of sequences have the schema of an item where `itemSchema` gives one, with the data
 * of an event as it is once it is read: openapi-typescript knows neither.
 */
export function placeItems(document) {
    const resolve = createResolve(document);
    return mapDocument(document, { mediaType: (media, name) => placeItem(media, name, resolve) });
}
function placeItem(media, name, resolve) {
    const { itemSchema, ...rest } = media;
    const isEvents = isEventStream(name);
    if (isEvents && isRecord(itemSchema ?? media.schema))
        return { ...rest, schema: toEvent((itemSchema ?? media.schema), resolve) };
    return isJsonSequence(name) && itemSchema !== undefined ? { ...rest, schema: itemSchema } : media;
}
/** An event whose text is declared to be JSON has the data that is in it. */
function toEvent(given, resolve) {
    if (!hasJsonText(given, resolve))
        return given;
    const { data: shared, ...properties } = listProperties(resolve(given));
    const { oneOf, anyOf } = resolve(given);
    const hasVariants = oneOf !== undefined || anyOf !== undefined;
    const toVariant = (part) => {
        const event = toEvent(part, resolve);
        const own = listProperties(resolve(event));
        if (!hasVariants || shared === undefined || Object.hasOwn(own, "data"))
            return event;
        return { ...resolve(event), properties: { ...own, data: shared } };
    };
    const data = shared && (!hasVariants ? { data: toData(shared) } : {});
    return {
        ...mapCompositions(resolve(given), toVariant),
        ...(shared && { properties: { ...properties, ...data } }),
    };
}
/** Whether the data of an event, or of one that it may be, is text that holds JSON. */
function hasJsonText(event, resolve) {
    const schema = resolve(event);
    const { data } = listProperties(schema);
    if (data && isJsonText(data))
        return true;
    return compositions.some((key) => listParts(schema, key).some((part) => hasJsonText(part, resolve)));
}
const compositions = ["allOf", "oneOf", "anyOf"];
function mapCompositions(schema, map) {
    const changed = compositions.flatMap((key) => {
        const parts = listParts(schema, key);
        return parts.length === 0 ? [] : [[key, parts.map(map)]];
    });
    return { ...schema, ...Object.fromEntries(changed) };
}
function isJsonText({ contentMediaType }) {
    return typeof contentMediaType === "string" && isJson(contentMediaType);
}
function toData(data) {
    if (!isJsonText(data))
        return data;
    const described = isRecord(data.contentSchema) ? data.contentSchema : {};
    return { ...described, ...omitNothing(data) };
}
function omitNothing({ description }) {
    return description === undefined ? {} : { description };
}
