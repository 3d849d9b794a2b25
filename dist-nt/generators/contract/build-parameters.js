import { isParameterPlace, toStyle } from "../openapi/parameters.js";
import { findValueKinds } from "../openapi/value-kinds.js";
/** Parameters in the order of their places; one of the operation overrides one of the path with the same name. */
export function buildParameters(all, follow) {
    const byName = new Map(all.map((placed) => [`${placed.node.in} ${placed.node.name}`, placed]));
    const parameters = [...byName.values()].flatMap((placed) => buildParameter(placed, follow) ?? []);
    return places.flatMap((place) => parameters.filter((parameter) => parameter.place === place));
}
const places = ["path", "query", "querystring", "header", "cookie"];
function buildParameter({ node, location }, follow) {
    const { name, in: place, required, content, schema } = node;
    if (!isParameterPlace(place))
        return undefined;
    const [mediaType] = Object.keys(content ?? {});
    return {
        name,
        place,
        required: place === "path" || required === true,
        serialization: toStyle(place, node),
        ...(mediaType !== undefined && { mediaType }),
        values: toValues({ node: schema, location: location.child("schema") }, follow),
    };
}
/** What a schema allows at most; nothing is known of what lies inside a list. */
export function toValues(schema, follow) {
    const kinds = findValueKinds(schema, follow);
    if (kinds.has("object"))
        return "any";
    return kinds.has("array") ? "list" : "primitive";
}
