import { isRecord, isReference } from "../openapi/openapi.js";
import { toReference } from "../openapi/place.js";
/** A node as another file can write it: its references lead to where they led. Unchanged within a file. */
export function moveNode({ node, location }, follow, toFile) {
    if (location.source.absoluteRef === toFile)
        return node;
    const move = (value) => {
        if (Array.isArray(value))
            return value.map(move);
        if (!isRecord(value))
            return value;
        const target = isReference(value) ? follow(value, location) : undefined;
        if (target)
            return { ...value, $ref: toReference(target.location, toFile) };
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
    };
    return move(node);
}
