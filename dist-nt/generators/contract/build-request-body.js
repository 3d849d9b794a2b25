import { collectComposed } from "../openapi/composed.js";
import { followEach } from "../openapi/follow.js";
import { pickMediaType } from "../openapi/media-types.js";
import { isRecord } from "../openapi/openapi.js";
import { toStyle } from "../openapi/parameters.js";
import { findValueKinds } from "../openapi/value-kinds.js";
import { toValues } from "./build-parameters.js";
/** The body of a request with all its media types; `undefined` where it names none. */
export function buildRequestBody(body, follow) {
    if (!body)
        return undefined;
    const all = followEach(body.node.content, body.location.child("content"), follow);
    const picked = pickMediaType(all.map(({ key }) => key));
    const [first, ...others] = [...all].sort((a, b) => Number(b.key === picked) - Number(a.key === picked));
    if (!first)
        return undefined;
    const build = ({ key, ...media }) => buildContent(key, media, follow);
    return { required: body.node.required === true, contents: [build(first), ...others.map(build)] };
}
function buildContent(mediaType, { node, location }, follow) {
    const schema = { node: node.schema, location: location.child("schema") };
    return {
        mediaType,
        values: toValues(schema, follow),
        encodings: Object.entries(node.encoding ?? {}).flatMap(([name, encoding]) => isRecord(encoding) ? [buildEncoding(name, encoding)] : []),
        isFlat: isFlat(schema, follow),
    };
}
function buildEncoding(name, encoding) {
    const { contentType, style, explode, allowReserved, headers } = encoding;
    const isStyled = [style, explode, allowReserved].some((field) => field !== undefined);
    return {
        name,
        ...(typeof contentType === "string" && { contentType }),
        // Whoever says a style wants no media type (OpenAPI 3.1, Encoding Object).
        ...(isStyled && { serialization: toStyle("query", encoding) }),
        hasHeaders: isRecord(headers) && Object.keys(headers).length > 0,
    };
}
/** Whether an object has no properties but primitives and files, and lists of these. */
function isFlat(schema, follow) {
    const parts = collectComposed([schema], follow);
    const properties = parts.flatMap(({ node, location }) => [
        ...followEach(node.properties, location.child("properties"), follow),
        ...(isRecord(node.additionalProperties)
            ? [{ node: node.additionalProperties, location: location.child("additionalProperties") }]
            : []),
    ]);
    return properties.length > 0 && properties.every((property) => isFlatValue(property, follow));
}
function isFlatValue(property, follow) {
    const kinds = findValueKinds(property, follow);
    if (kinds.has("object"))
        return isFile(property, follow);
    if (!kinds.has("array"))
        return true;
    return collectComposed([property], follow).every(({ node, location }) => node.items === undefined ||
        isFlatValue({ node: node.items, location: location.child("items") }, follow));
}
/** Since OpenAPI 3.1, a file has no type. */
function isFile(property, follow) {
    const { node } = follow(property.node, property.location) ?? {};
    return node?.type === undefined && (node?.format === "binary" || node?.contentMediaType !== undefined);
}
