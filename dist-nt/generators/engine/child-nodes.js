import { isRecord, isReference } from "../openapi/openapi.js";
import { isNodeType } from "./child-type.js";
import { SpecExtension } from "./engine.js";
/** The type of a value that may be a reference and is nothing else that visitors see. */
const scalar = { name: "scalar", properties: {} };
/** Calls back for the nodes in a node, one after the other: what is done with one may change those that follow. */
export function forEachChild(node, type, location, visit) {
    if (Array.isArray(node))
        forEachItem(node, type, location, visit);
    else if (isRecord(node)) {
        for (const name of listNames(node, type)) {
            const child = findChild(node, name, type, location);
            if (child)
                visit(child);
        }
    }
}
function forEachItem(list, { items }, location, visit) {
    if (items === undefined)
        return;
    for (let key = 0; key < list.length; key += 1) {
        const at = location.child([key]);
        const found = typeof items === "function" ? items(list[key], at.absolutePointer) : items;
        const { type, node } = toTarget(found, list[key]);
        if (isNodeType(type))
            visit({ node, type, location: at, parent: list, key });
    }
}
/** The names that may have nodes: those of the type in its order, then the others in the order of the node. */
function listNames(node, type) {
    const { known, prefix } = planOf(type);
    const names = Object.keys(node);
    const own = names.filter((name) => known.has(name));
    const others = type.additionalProperties
        ? names.filter((name) => !known.has(name))
        : names.filter((name) => prefix !== undefined && name.startsWith(prefix) && !known.has(name));
    // Text, of which there is most, is no node.
    const nodes = own.filter((name) => typeof node[name] === "object" || known.get(name)?.isOpen);
    nodes.sort((one, other) => (known.get(one)?.order ?? 0) - (known.get(other)?.order ?? 0));
    return others.length === 0 ? nodes : [...nodes, ...others];
}
const plans = new WeakMap();
function planOf(type) {
    const made = plans.get(type);
    if (made)
        return made;
    const entries = Object.entries(type.properties).map(([name, own], order) => {
        const isOpen = typeof own === "function" || isNodeType(own) || isRecord(own?.directResolveAs);
        return [name, { order, isOpen }];
    });
    const plan = { known: new Map(entries), prefix: type.extensionsPrefix };
    plans.set(type, plan);
    return plan;
}
/** The node under a name, if it is one. */
export function findChild(holder, name, of, location) {
    const value = holder[name];
    if (value === undefined)
        return undefined;
    const expected = findType(value, name, of);
    const { type, node } = isNodeType(expected) ? { type: expected, node: value } : toTarget(expected, value);
    if (isNodeType(type)) {
        if (type.name === "scalar" && !isReference(node))
            return undefined;
        return { node, type, location: location.child([name]), parent: holder, key: name };
    }
    const mayBeReference = isRecord(type) && type.resolvable !== false && isReference(node);
    return mayBeReference
        ? { node, type: scalar, location: location.child([name]), parent: holder, key: name }
        : undefined;
}
function findType(value, name, of) {
    const isExtension = of.extensionsPrefix !== undefined && name.startsWith(of.extensionsPrefix);
    const known = Object.hasOwn(of.properties, name) ? of.properties[name] : undefined;
    const declared = known === undefined && !isExtension ? of.additionalProperties : known;
    const type = typeof declared === "function" ? declared(value, name) : declared;
    return isExtension && !isNodeType(type) ? SpecExtension : type;
}
/** Some values are references that are written as text. */
function toTarget(type, node) {
    const target = isRecord(type) ? type.directResolveAs : undefined;
    return target ? { type: target, node: { $ref: node } } : { type, node };
}
