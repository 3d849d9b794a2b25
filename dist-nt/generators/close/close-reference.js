import { isNodeType } from "../engine/child-type.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { findSection, isComponent, isSection, toComponent } from "./closing.js";
/** Limit of nested references that are written out; deeper ones are circular and cannot be written out. */
const maxInlined = 20;
/**
 * A reference as it is in the closed document: a reference to a component, or its target written out, or the
 * keys beside it if it cannot be resolved.
 */
export function closeReference(closing, reference, kind) {
    const { $ref, ...siblings } = reference;
    const target = closing.find($ref);
    const rest = closing.close(siblings, kind);
    if (!target) {
        closing.onLeftOut?.();
        return rest;
    }
    const section = isNodeType(kind) ? findSection(closing, kind) : undefined;
    const isKept = !isNodeType(kind) && isComponent(target) && isSection(target.path[1]);
    if (section === undefined && !isKept)
        return inline(closing, target, rest, kind);
    const closed = section === undefined
        ? toComponent(closing, target)
        : toReference(closing, target, kind);
    if (closed === $ref && rest === siblings)
        return reference;
    const copy = { $ref: closed, ...rest };
    closing.onCopy?.(reference, copy);
    return copy;
}
/** The reference to the component for a target; the component is added if there is none. */
export function toReference(closing, given, type) {
    const section = findSection(closing, type) ?? "";
    const target = passAliases(closing, given, section);
    if (isComponent(target) && target.path[1] === section)
        return toComponent(closing, target);
    const key = closing.names.keyFor(section, target.path);
    const reference = `#/components/${section}/${key}`;
    if (!closing.added.has(reference))
        closing.added.set(reference, { section, key, node: target.node, type });
    return reference;
}
/** Replaces a target that is only a reference by the target of that reference. */
function passAliases({ find }, given, section) {
    let target = given;
    for (let hops = 0; hops < maxInlined; hops++) {
        const { node, path } = target;
        const isOfSection = isComponent(target) && path[1] === section;
        if (isOfSection || !isReference(node) || Object.keys(node).length > 1)
            return target;
        target = find(node.$ref) ?? { path, node: {} };
    }
    return { ...target, node: {} };
}
/** The target of a reference, written out; keys beside the reference take precedence, as in the engine. */
function inline(closing, { node }, rest, kind) {
    const { inlining, inlined } = closing;
    if (inlining.includes(node) || inlining.length >= maxInlined) {
        closing.onLeftOut?.();
        return rest;
    }
    const known = inlined.get(kind) ?? new Map();
    inlined.set(kind, known);
    inlining.push(node);
    const closed = known.has(node) ? known.get(node) : closing.close(node, kind);
    inlining.pop();
    known.set(node, closed);
    return isRecord(closed) ? { ...closed, ...rest } : closed;
}
