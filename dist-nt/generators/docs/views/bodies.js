import { viewParameters, viewSchema } from "./fields.js";
/** The bodies of a request or of a response; media types with the same schema are one. */
export function viewBodies(bodies, sources, { idPrefix, ...options }) {
    const groups = new Map();
    for (const body of bodies) {
        const group = toGroup(body, sources);
        groups.set(group, [...(groups.get(group) ?? []), body]);
    }
    return [...groups.values()].flatMap(([first, ...rest], index) => {
        if (!first)
            return [];
        const { schema, isOfItems } = first;
        // An id occurs once on a page.
        const own = { ...options, ...(idPrefix !== undefined && index === 0 && { idPrefix }) };
        return [
            {
                mediaTypes: [first, ...rest].map(({ mediaType }) => mediaType),
                isOfItems,
                schema: schema ? viewSchema(schema, sources, own) : null,
            },
        ];
    });
}
function toGroup({ schema, isOfItems }, { shapes }) {
    if (!schema)
        return "";
    return isOfItems ? schema.node : (shapes.read(schema).key ?? schema.node);
}
/** The headers of a response. */
export function viewHeaders(headers, sources, { budget, way }) {
    // What a body is says the body.
    return viewParameters(headers.filter(({ name }) => name.toLowerCase() !== "content-type"), sources, { budget, way });
}
