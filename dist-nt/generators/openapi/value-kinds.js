import { collectComposed } from "./composed.js";
import { followEach } from "./follow.js";
import { findJsonTypes } from "./json-types.js";
/** The kinds of values that a schema allows, `null` aside; all of them where it does not say which. */
export function findValueKinds(schema, follow) {
    const types = findJsonTypes(schema, follow).filter((type) => type !== "null");
    return new Set(types.map((type) => (type === "array" || type === "object" ? type : "primitive")));
}
/** Whether a schema says that its lists or objects hold further lists or objects. */
export function holdsNested(schema, follow) {
    const inner = collectComposed([schema], follow).flatMap(({ node, location }) => [
        ...(node.items ? [{ node: node.items, location: location.child("items") }] : []),
        ...followEach(node.properties, location.child("properties"), follow),
    ]);
    return inner.some((one) => !findValueKinds(one, follow).has("primitive"));
}
