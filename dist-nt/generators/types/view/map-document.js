import { httpMethods, isRecord, isReference, } from "../../openapi/openapi.js";
import { listSchemas, mapList, mapParts, mapValues } from "./schema.js";
/**
 * A copy of a document in which the schemas outside of `components.schemas` are mapped; what does not change is
 * not copied. What a listener of webhooks gets goes the way of a response.
 */
export function mapDocument(document, mapping) {
    const { components } = document;
    const sections = {
        parameters: mapParameter(mapping, "request"),
        requestBodies: mapContent(mapping, "request"),
        responses: mapResponse(mapping, "response"),
        headers: mapHeader(mapping, "response"),
        pathItems: mapPathItem(mapping, "request"),
    };
    return mapFields(document, {
        ...(components && {
            components: (node) => mapFields(node, mapValues(sections, (map) => each(map))),
        }),
        paths: each(mapPathItem(mapping, "request")),
        webhooks: each(mapPathItem(mapping, "response")),
    });
}
/** A copy of a document with every schema mapped, each before its parts; a component goes no way of its own. */
export function mapSchemas(document, map) {
    const mapDeep = (schema, key) => mapParts(map(schema, key), (part) => mapDeep(part));
    const mapped = mapDocument(document, { schema: (schema) => mapDeep(schema) });
    return withSchemas(mapped, mapValues(listSchemas(mapped), mapDeep));
}
/** A document with other components. */
export function withSchemas(document, schemas) {
    if (schemas === document.components?.schemas || Object.keys(schemas).length === 0)
        return document;
    return { ...document, components: { ...document.components, schemas } };
}
function mapPathItem(mapping, way) {
    const parameters = eachOf(mapParameter(mapping, way));
    const operation = (node) => mapFields(node, {
        parameters,
        requestBody: mapContent(mapping, way),
        responses: each(mapResponse(mapping, way === "request" ? "response" : "request")),
    });
    const methods = Object.fromEntries(httpMethods.map((method) => [method, operation]));
    return (item) => mapFields(item, { parameters, ...methods });
}
function mapResponse(mapping, way) {
    const content = mapContent(mapping, way);
    return (response) => mapFields(content(response), { headers: each(mapHeader(mapping, way)) });
}
function mapParameter(mapping, way) {
    const { parameter: map = (one) => one } = mapping;
    const mapRest = mapHeader(mapping, way);
    return (node) => mapRest(isRecord(node) && !isReference(node) ? map(node) : node);
}
function mapHeader(mapping, way) {
    const content = mapContent(mapping, way);
    return (parameter) => mapFields(content(parameter), { schema: mapSchema(mapping, way) });
}
function mapContent(mapping, way) {
    const { mediaType = (media) => media } = mapping;
    return (node) => mapFields(node, {
        content: (content) => isRecord(content)
            ? mapValues(content, (media, name) => isRecord(media) && !isReference(media)
                ? mapFields(mediaType(media, name), { schema: mapSchema(mapping, way) })
                : media)
            : content,
    });
}
function mapSchema({ schema = (one) => one }, way) {
    return (node) => (isRecord(node) ? schema(node, way) : node);
}
function each(map) {
    return (node) => (isRecord(node) ? mapValues(node, map) : node);
}
function eachOf(map) {
    return (node) => (Array.isArray(node) ? mapList(node, map) : node);
}
/** A node with some of its fields mapped; a reference and whatever is no map are left as they are. */
function mapFields(node, maps) {
    if (!isRecord(node) || isReference(node))
        return node;
    let mapped;
    for (const [key, map] of Object.entries(maps)) {
        if (!Object.hasOwn(node, key))
            continue;
        const value = map(node[key]);
        if (value === node[key])
            continue;
        mapped ??= { ...node };
        mapped[key] = value;
    }
    return mapped ?? node;
}
