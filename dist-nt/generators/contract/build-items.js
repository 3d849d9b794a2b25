import { collectComposed, findSchemasAlong, findStep, listParts } from "../openapi/composed.js";
import { isJson } from "../openapi/media-types.js";
/** The items of a sequence: of `itemSchema`, else of the schema, which may describe the list of them. */
export function buildItems(media, follow) {
    const { described, isList } = findItemSchema(media, follow);
    return { describes: described === undefined ? "nothing" : isList ? "list" : "item" };
}
/** The items of a stream of events. */
export function buildEventItems(media, follow) {
    const { described, isList } = findItemSchema(media, follow);
    const schemas = described ? collectComposed([described], follow) : [];
    if (isEvent(schemas))
        return { describes: isList ? "list" : "item", ...(described && findJsonData(described, follow)) };
    if (!schemas.some(({ node }) => isOtherThanText(node)))
        return { describes: "nothing" };
    return { describes: isList ? "listOfData" : "data", jsonData: true };
}
function findItemSchema({ node, location }, follow) {
    const { itemSchema, schema } = node;
    if (itemSchema !== undefined)
        return { described: { node: itemSchema, location: location.child("itemSchema") }, isList: false };
    const whole = schema === undefined ? undefined : { node: schema, location: location.child("schema") };
    const target = whole && follow(whole.node, whole.location);
    const items = target && [target.node.type].flat().includes("array") ? findStep(target, "0") : undefined;
    return { described: items ?? whole, isList: items !== undefined };
}
/** The fields of an event (HTML section 9.2.6). */
const eventFields = new Set(["event", "data", "id", "retry", "comment"]);
/** Whether schemas describe an event as a whole, rather than its data. */
function isEvent(schemas) {
    const names = schemas.flatMap(({ node }) => Object.keys(node.properties ?? {}));
    return names.includes("data") && names.every((name) => eventFields.has(name));
}
/** Which events have data that is JSON: all, or those of some names. */
function findJsonData(described, follow) {
    const withJson = listVariants(described, follow).filter((variant) => findSchemasAlong(variant, ["data"], follow).some(({ node }) => isOtherThanText(node)));
    if (withJson.length === 0)
        return {};
    const names = withJson.map((variant) => findSchemasAlong(variant, ["event"], follow).flatMap(({ node }) => node.enum ?? node.const ?? []));
    const isNamed = names.every((ofVariant) => ofVariant.length > 0);
    return { jsonData: isNamed ? [...new Set(names.flat().map(String))] : true };
}
/** The schemas that an event may have; the schema itself where it has no alternatives. */
function listVariants(described, follow) {
    const schemas = collectComposed([described], follow, ["allOf"]);
    const variants = schemas.flatMap((schema) => [
        ...listParts(schema, "oneOf"),
        ...listParts(schema, "anyOf"),
    ]);
    return variants.length > 0 ? variants : [described];
}
/** Whether data of a schema is JSON, or text that is declared to hold JSON. */
function isOtherThanText({ type, properties, items, contentMediaType }) {
    if (typeof contentMediaType === "string")
        return isJson(contentMediaType);
    const types = [type].flat().filter((one) => one !== undefined && one !== "null");
    return types.some((one) => one !== "string") || Boolean(properties ?? items);
}
