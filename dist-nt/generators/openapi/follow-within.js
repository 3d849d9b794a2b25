import { createTargetFinder } from "./find-target.js";
import { isRecord, isReference } from "./openapi.js";
import { Place } from "./place.js";
/** References that lead to references, at most. */
const maxHops = 20;
/** A document whose references all lead to places within it, with its references followed. */
export function followWithin(document) {
    // Nothing is reported of such a document: its places need no file.
    const location = Place.of({ source: { absoluteRef: "" }, pointer: "#/" });
    const find = createTargetFinder(document, () => false);
    const follow = (node, at) => {
        let target = { node, location: at };
        for (let hops = 0; isReference(target.node) && hops < maxHops; hops++) {
            const found = find(target.node.$ref);
            target = { node: found?.node, location: location.child(found?.path ?? []) };
        }
        return isRecord(target.node) && !isReference(target.node) ? target : undefined;
    };
    return { root: document, location, follow: follow };
}
