import { collectErrorBodies } from "./error-bodies.js";
import { findCodePlaces } from "./find-code-places.js";
import { readBodies } from "./read-bodies.js";
/**
 * The places of the code that the schemas of the error bodies show, whatever is configured.
 *
 * @param isPassedOver whether to ignore a schema
 */
export function detectCodePlaces(document, operations, isPassedOver = () => false) {
    const { follow } = document;
    const followSome = ((node, location) => {
        const found = follow(node, location);
        return found && !isPassedOver(found.node) ? found : undefined;
    });
    return findCodePlaces(readBodies(collectErrorBodies(document, operations), followSome));
}
