import { rankName } from "../codes/code-names.js";
import { listValues } from "../codes/listed-codes.js";
import { isRecord, isReference } from "../openapi/openapi.js";
/** Maps whose keys are names. */
const namingMaps = new Set([
    ...["properties", "patternProperties", "headers", "schemas", "securitySchemes", "callbacks", "webhooks"],
    ...["responses", "parameters", "mapping", "links"],
]);
/** Keys under which there are values, not descriptions of any. */
const opaque = new Set(["example", "examples", "default", "enum", "const"]);
/** Collects the names of a document, following its references. */
export function readVocabulary({ root, location, follow, operations }) {
    const ofCodes = new Set(operations.flatMap(({ responses }) => responses.flatMap(({ codes }) => codes.map(({ list }) => list.schema))));
    const names = new Set();
    const values = [];
    const seen = new Set();
    const queue = [{ node: root, location, key: "", name: "" }];
    for (let visit = queue.pop(); visit; visit = queue.pop()) {
        const placed = isReference(visit.node) ? follow(visit.node, visit.location) : visit;
        const { node } = placed ?? {};
        if (typeof node !== "object" || node === null || seen.has(node))
            continue;
        seen.add(node);
        const at = (placed ?? visit).location;
        if (isRecord(node)) {
            noteName(node, names);
            const listed = listValues(node).filter((value) => typeof value === "string");
            if (listed.length > 0 && !ofCodes.has(node) && rankName(visit.name) < 3)
                values.push(new Set(listed));
        }
        const isNaming = namingMaps.has(visit.key) && isRecord(node);
        for (const [key, child] of Object.entries(node)) {
            if (isNaming)
                names.add(key);
            if (typeof child !== "object" || (!isNaming && (opaque.has(key) || key.startsWith("x-"))))
                continue;
            queue.push({
                node: child,
                location: at.child(key),
                key: isNaming ? "" : key,
                name: isNaming ? key : visit.name,
            });
        }
    }
    return { names, values };
}
/** Names of parameters, operations and tags. */
function noteName(node, names) {
    if (typeof node.name === "string")
        names.add(node.name);
    if (typeof node.operationId === "string")
        names.add(node.operationId);
}
