import { isRecord, isReference } from "./openapi.js";
import { Place } from "./place.js";
/** Follows references as the engine has resolved them, from file to file. */
export function createFollow(resolve) {
    return (node, location) => {
        if (!isReference(node))
            return isRecord(node) ? { node, location } : undefined;
        const target = resolve(node, location.source.absoluteRef);
        if (!isRecord(target.node) || !target.location)
            return undefined;
        return { node: target.node, location: Place.of(target.location) };
    };
}
/** The maps that a map holds; its own reference is followed, and that of each. */
export function followEach(holder, location, follow) {
    const map = follow(holder, location);
    return Object.entries(map?.node ?? {}).flatMap(([key, value]) => {
        const placed = follow(value, (map?.location ?? location).child(key));
        return placed ? [{ key, ...placed }] : [];
    });
}
/** The components of a section, such as `responses`, each with its reference followed. */
export function followComponents({ root, location, follow }, section) {
    const components = follow(root.components, location.child("components"));
    return components
        ? followEach(components.node[section], components.location.child(section), follow)
        : [];
}
