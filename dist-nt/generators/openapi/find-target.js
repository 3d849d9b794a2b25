import { isReference } from "./openapi.js";
import { unescapePart } from "./pointer.js";
/** References that are followed on the way to a target; real documents have two or three. */
const maxHops = 50;
/**
 * Follows references within one document: JSON pointers, also through other references and with percent
 * escapes, and names of `$anchor`. Only own properties count.
 *
 * @param isOwnFile whether the part of a reference before `#` names the document itself
 */
export function createTargetFinder(document, isOwnFile) {
    let anchors;
    const find = (reference, hops) => {
        const [uri = "", fragment = ""] = splitAtHash(reference);
        if (hops > maxHops || !(uri === "" || isOwnFile(uri)))
            return undefined;
        if (fragment !== "" && !fragment.startsWith("/")) {
            anchors ??= findAnchors(document);
            return anchors.get(fragment);
        }
        const names = fragment.split("/").slice(1);
        return names.some((name) => name !== "") ? descend({ path: [], node: document }, names, hops) : undefined;
    };
    const descend = (start, names, hops) => {
        let target = start;
        for (const name of names) {
            if (!target)
                return undefined;
            const { node } = target;
            const beyond = isReference(node) && !hasName(node, name) ? find(node.$ref, hops + 1) : target;
            target = beyond && step(beyond, name);
        }
        return target;
    };
    const known = new Map();
    return (reference) => {
        if (!known.has(reference))
            known.set(reference, find(reference, 0));
        return known.get(reference);
    };
}
function splitAtHash(reference) {
    const at = reference.indexOf("#");
    return at < 0 ? [reference, ""] : [reference.slice(0, at), reference.slice(at + 1)];
}
function hasName(node, name) {
    return findKey(node, name) !== undefined;
}
function step({ path, node }, name) {
    const key = findKey(node, name);
    if (key === undefined)
        return undefined;
    return { path: [...path, key], node: node[key] };
}
/** The key for a part of a pointer: the part as it is, since bundling leaves such keys, else unescaped. */
function findKey(node, name) {
    if (typeof node !== "object" || node === null)
        return undefined;
    const unescaped = unescapePart(name);
    return [name, unescaped, decode(name), decode(unescaped)].find((key) => Object.hasOwn(node, key));
}
function decode(name) {
    try {
        return unescapePart(decodeURIComponent(name));
    }
    catch {
        // A lone % is valid in a key, and is not an escape.
        return name;
    }
}
function findAnchors(document) {
    const anchors = new Map();
    const seen = new Set();
    const queue = [{ path: [], node: document }];
    for (let target = queue.pop(); target; target = queue.pop()) {
        const { path, node } = target;
        if (typeof node !== "object" || node === null || seen.has(node))
            continue;
        seen.add(node);
        const { $anchor } = node;
        if (typeof $anchor === "string" && !anchors.has($anchor))
            anchors.set($anchor, target);
        for (const [key, child] of Object.entries(node))
            queue.push({ path: [...path, key], node: child });
    }
    return anchors;
}
