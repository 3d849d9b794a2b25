import { createTargetFinder } from "../openapi/find-target.js";
import { isReference } from "../openapi/openapi.js";
/** References that lead to references, one after the other; real documents have two or three. */
const maxChain = 50;
/** Why a reference of a parsed file leads to nothing but references, and where; `undefined` where none does. */
export function findEndlessReference(parsed) {
    const found = findEndless(parsed);
    return found && { reason: found.reason, path: [...findWay(parsed, found.reference), "$ref"] };
}
function findEndless(parsed) {
    const lengths = new Map();
    const find = createTargetFinder(parsed, () => false);
    for (const start of listReferences(parsed)) {
        const chain = [];
        let next = start;
        while (next !== undefined && !lengths.has(next)) {
            if (chain.includes(next))
                return { reason: `the reference \`${start}\` is circular`, reference: start };
            if (chain.length === maxChain)
                return tooLong(start);
            chain.push(next);
            const target = find(next)?.node;
            next = isReference(target) && isLocal(target.$ref) ? target.$ref : undefined;
        }
        const rest = next === undefined ? 0 : (lengths.get(next) ?? 0);
        if (rest + chain.length > maxChain)
            return tooLong(start);
        for (const [index, reference] of chain.entries())
            lengths.set(reference, rest + chain.length - index);
    }
    return undefined;
}
function tooLong(start) {
    return {
        reason: `the reference \`${start}\` leads through more than ${maxChain} other references`,
        reference: start,
    };
}
/** The way to the first place of a reference. */
function findWay(parsed, reference) {
    const queue = [{ value: parsed, way: [] }];
    const seen = new Set();
    for (let next = queue.shift(); next; next = queue.shift()) {
        const { value, way } = next;
        if (typeof value !== "object" || value === null || seen.has(value))
            continue;
        seen.add(value);
        if (isReference(value) && value.$ref === reference)
            return way;
        for (const [key, inner] of Object.entries(value))
            queue.push({ value: inner, way: [...way, key] });
    }
    return [];
}
function listReferences(parsed) {
    const references = new Set();
    const seen = new Set();
    const queue = [parsed];
    for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
        if (typeof value !== "object" || value === null || seen.has(value))
            continue;
        seen.add(value);
        if (isReference(value) && isLocal(value.$ref))
            references.add(value.$ref);
        for (const inner of Object.values(value))
            if (typeof inner === "object" && inner !== null)
                queue.push(inner);
    }
    return references;
}
function isLocal(reference) {
    return reference.startsWith("#/");
}
