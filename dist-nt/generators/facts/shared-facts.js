import { readErrorNorm } from "../expand/shared-response.js";
import { followComponents } from "../openapi/follow.js";
/** The shared responses whose `x-error` can be read. */
export function readSharedFacts(document) {
    return followComponents(document, "responses").flatMap(({ key: name, node: response, location: at }) => {
        const norm = readErrorNorm(response["x-error"]);
        return typeof norm === "string" ? [] : [{ name, norm, response, location: at }];
    });
}
