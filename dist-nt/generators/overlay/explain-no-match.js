import { JSONPathEnvironment, jsonpath } from "json-p3";
import { isReference } from "../openapi/openapi.js";
import { formatPath } from "./select-nodes.js";
/**
 * Why a target matches nothing, as help: where the way to it ends in the document. `undefined` if there are
 * several ways.
 */
export function explainNoMatch(root, target) {
    const way = [];
    let node = root;
    for (const { selectors } of new JSONPathEnvironment().compile(target).segments) {
        const key = selectors.length === 1 ? toKey(selectors[0]) : undefined;
        if (isReference(node))
            return explainReference(node.$ref, way);
        if (key === undefined)
            return undefined;
        if (!isHolder(node) || !Object.hasOwn(node, key))
            return `\`${formatPath(way)}\` is there, but has no \`${key}\`; correct the target, or remove the action`;
        way.push(key);
        node = node[key];
    }
    return undefined;
}
/** What to do instead of changing what a reference leads to. */
export function explainReference(reference, way) {
    const file = reference.replace(/#.*$/s, "");
    const what = `\`${formatPath(way)}\` is a reference to \`${reference}\`, which an overlay does not follow`;
    if (file === "")
        return `${what}; make that the target`;
    return `${what}; change that file by an overlay of its own, with \`extends\` and the path of the file`;
}
function toKey(selector) {
    if (selector instanceof jsonpath.selectors.NameSelector)
        return selector.name;
    return selector instanceof jsonpath.selectors.IndexSelector ? selector.index : undefined;
}
function isHolder(node) {
    return typeof node === "object" && node !== null;
}
