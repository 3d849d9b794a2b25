import { findChildType, findItemType, isNodeType } from "../engine/child-type.js";
import { findStatusProblem } from "../openapi/http-status.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { readWritten } from "./read-written.js";
/** Nodes that are useless without their required fields. */
const withRequiredFields = new Set([
    "Parameter",
    "Server",
    "Tag",
    "SecurityScheme",
    "Discriminator",
]);
/** Nodes that are always written in place; a reference means nothing there. */
const whole = new Set(["Info", "Server", "Tag", "Discriminator"]);
/**
 * A Redocly preprocessor that removes values of the wrong type, such as text in place of a list, and reports
 * each as `document/structure`. All later steps can rely on the shapes of the specification.
 *
 * A value that YAML reads as a number where its schema requires a string becomes the string that was written.
 */
export function createMending() {
    const mendedAs = new Map();
    return {
        any(node, context) {
            // A reference to a node of another kind, such as the root, must not remove fields of that node.
            if (typeof node !== "object" || node === null)
                return;
            const mended = mendedAs.get(node);
            if (mended !== undefined && mended !== context.type.name)
                return;
            if (mended === undefined)
                mendedAs.set(node, context.type.name);
            if (Array.isArray(node))
                mendList(node, context);
            else if (isRecord(node))
                mendMap(node, context);
        },
    };
}
function mendList(list, { type, location, report, resolve }) {
    for (let index = list.length - 1; index >= 0; index--) {
        const problem = findProblem(list[index], findItemType(type, index, list[index]), resolve);
        if (problem === undefined)
            continue;
        report({ ruleId: "document/structure", message: problem, location: location.child([index]) });
        list.splice(index, 1);
    }
}
function mendMap(map, context) {
    const { type, location, report } = context;
    if (type.name === "Paths")
        mendPaths(map, context);
    for (const name of Object.keys(map)) {
        const value = map[name];
        const problem = findEntryProblem(map, name, value, context);
        if (problem === undefined) {
            if (isReference(value))
                placeText(map, name, value, context);
            continue;
        }
        const ruleId = name === "$ref" ? "document/unresolved-reference" : "document/structure";
        report({ ruleId, message: problem, location: location.child([name]) });
        delete map[name];
    }
    if (type.name === "Schema")
        mendTexts(map, context);
    completeMap(map, context);
}
/** Nodes that later steps rely on, with defaults for their required fields. */
const complete = {
    Root: { info: { title: "API", version: "0" } },
    Info: { title: "API", version: "0" },
};
/** Adds missing required fields to a node, whose values of the wrong type were removed before. */
function completeMap(map, { type, location, report }) {
    for (const [name, value] of Object.entries(complete[type.name] ?? {})) {
        if (Object.hasOwn(map, name))
            continue;
        const message = `The field \`${name}\` must be present on this level`;
        report({ ruleId: "document/structure", message, location: location.key() });
        map[name] = structuredClone(value);
    }
}
/** Removes paths without `/` at the start: the walker skips them, and a client would append them to the host name. */
function mendPaths(paths, { location, report }) {
    for (const name of Object.keys(paths)) {
        if (/^(\/|x-)/.test(name))
            continue;
        const message = `The path \`${name}\` does not start with \`/\`, so that it is left out`;
        report({ ruleId: "document/structure", message, location: location.child([name]).key() });
        delete paths[name];
    }
}
/** Text may be in a file of its own, such as a description in Markdown. */
function placeText(map, name, value, { type, resolve }) {
    if (isNodeType(findChildType(type, name, value)))
        return;
    const { node } = resolve(value);
    if (typeof node === "string")
        map[name] = node;
}
function findEntryProblem(map, name, value, { type, resolve }) {
    if (name === "hasOwnProperty" && type.additionalProperties === undefined)
        return "Property `hasOwnProperty` is not expected here";
    // In a map by name, such as `properties`, `$ref` is a name like any other.
    if (name === "$ref" && typeof value !== "string" && Object.keys(type.properties).length > 0)
        return `A \`$ref\` is text but here it is \`${typeOf(value)}\``;
    if (type.name === "Responses" && !name.startsWith("x-")) {
        const problem = findStatusProblem(name, Object.keys(map));
        if (problem !== undefined)
            return problem;
    }
    return findProblem(value, findChildType(type, name, value), resolve);
}
/** Values of a text that YAML reads as something else, such as `010` or `1e3`, become the text that was written. */
function mendTexts(schema, { location, report }) {
    const types = [schema.type].flat();
    if (!types.includes("string") || types.some((one) => one !== "string" && one !== "null"))
        return;
    const mend = (holder, key, path) => {
        const value = holder[key];
        if (typeof value !== "number" && typeof value !== "boolean")
            return;
        const at = location.child(path);
        const text = readWritten(at) ?? String(value);
        holder[key] = text;
        const message = `\`${text}\` is a ${typeof value} in YAML but a string in its schema, and is read as the string; put it in quotes`;
        report({ ruleId: "document/structure", message, location: at });
    };
    const { enum: values } = schema;
    if (Array.isArray(values))
        for (const index of values.keys())
            mend(values, index, ["enum", String(index)]);
    for (const name of ["const", "default"])
        mend(schema, name, [name]);
}
function findProblem(value, type, resolve) {
    if (!isRecord(type))
        return undefined;
    if (typeof type.name === "string")
        return findNodeProblem(value, type, resolve);
    // Text may be in a file of its own, such as a description in Markdown.
    const scalar = isReference(value) ? resolve(value).node : value;
    return scalar === undefined
        ? undefined
        : findScalarProblem(scalar, type);
}
/** Schemas of OpenAPI 3.1 and later are those of JSON Schema. */
function isJsonSchema({ properties }) {
    return Object.hasOwn(properties, "$defs");
}
function findNodeProblem(value, type, resolve) {
    if (type.name === "SpecExtension" || type.name === "scalar")
        return undefined;
    const form = type.items ? "array" : "object";
    if (isReference(value) && form === "object" && !whole.has(type.name))
        return undefined;
    // JSON Schema has schemas that are `true` or `false`.
    if (type.name === "Schema" && typeof value === "boolean" && isJsonSchema(type))
        return undefined;
    if (form !== typeOf(value))
        return `Expected type \`${type.name}\` (${form}) but got \`${typeOf(value)}\``;
    if (!withRequiredFields.has(type.name) || !isRecord(value))
        return undefined;
    const required = typeof type.required === "function" ? type.required(value, undefined) : type.required;
    const missing = required?.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined)
        return `The field \`${missing}\` must be present on this level`;
    return required
        ?.map((name) => findProblem(value[name], findChildType(type, name, value[name]), resolve))
        .find((problem) => problem !== undefined);
}
function findScalarProblem(value, { type, items }) {
    if (typeof type !== "string")
        return undefined;
    if (!hasType(value, type))
        return `Expected type \`${type}\` but got \`${typeOf(value)}\``;
    const wanted = isRecord(items) && typeof items.type === "string" ? items.type : undefined;
    if (!Array.isArray(value) || wanted === undefined)
        return undefined;
    const wrong = value.findIndex((item) => !hasType(item, wanted));
    return wrong === -1
        ? undefined
        : `Expected items of type \`${wanted}\` but got \`${typeOf(value[wrong])}\``;
}
function hasType(value, type) {
    return type === "integer" ? Number.isInteger(value) : typeOf(value) === type;
}
function typeOf(value) {
    if (Array.isArray(value))
        return "array";
    return value === null ? "null" : typeof value;
}
