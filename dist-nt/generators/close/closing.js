import { findChildType, isNodeType } from "../engine/child-type.js";
import { escapePart } from "../openapi/pointer.js";
/** Sections of `components` that references may lead to, by their type of node. */
export const sections = {
    Schema: "schemas",
    Response: "responses",
    Parameter: "parameters",
    Example: "examples",
    RequestBody: "requestBodies",
    Header: "headers",
    SecurityScheme: "securitySchemes",
    Link: "links",
    Callback: "callbacks",
    PathItem: "pathItems",
};
/** The role in the walk of the value under a key. */
export function toChildKind(kind, key, value) {
    if (!isNodeType(kind))
        return kind;
    const known = Object.hasOwn(kind.properties, key) ? kind.properties[key] : kind.additionalProperties;
    if (isNodeType(known))
        return toKind(known);
    const type = typeof known === "function" ? findChildType(kind, key, value) : known;
    const { extensionsPrefix } = kind;
    if (!isNodeType(type) && extensionsPrefix !== undefined && key.startsWith(extensionsPrefix))
        return "extension";
    return toKind(type);
}
/** The role in the walk of a value of a type. */
export function toKind(type) {
    if (!isNodeType(type))
        return "data";
    return type.name === "SpecExtension" ? "extension" : type;
}
/** The section of components that a node goes to; `undefined` for a node that no component can be made of. */
export function findSection({ types }, { name }) {
    const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
    const isKnown = section !== undefined && Object.hasOwn(types.Components?.properties ?? {}, section);
    return isKnown ? section : undefined;
}
/** Whether references may lead into a section of `components`. */
export function isSection(name) {
    return name !== undefined && Object.values(sections).includes(name);
}
/** Whether a target is a component as a whole. */
export function isComponent({ path }) {
    return path.length === 3 && path[0] === "components";
}
/** The reference to a target that is a component. */
export function toComponent({ names }, { path }) {
    const [, section = "", name = ""] = path;
    return `#/components/${section}/${escapePart(names.keyOf(section, name))}`;
}
