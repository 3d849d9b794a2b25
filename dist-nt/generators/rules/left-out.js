import { isNodeType } from "../engine/child-type.js";
import { createTargetFinder } from "../openapi/find-target.js";
import { isReference } from "../openapi/openapi.js";
import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200":
          description: The cards.
          content:
            application/json:
              schema: { type: array, items: { type: string } }
              examples: { two: { externalValue: "file:///cards.json" } }
`;
/** Reports what `closeDocument` leaves out. */
export const leftOut = {
    id: "document/left-out",
    severity: "warn",
    meaning: "a value or a reference to a file or a host cannot be carried over and is left out",
    help: "write the value itself here, or put it into a file below the folder of the document",
    why: "The generated document refers only to itself, so that no tool opens a file or contacts a host because of it. Numbers that JSON does not have cannot be written either. Everything that is left out is reported.",
    failing,
    fixed: change(failing, 'externalValue: "file:///cards.json"', "value: [a, b]"),
    visitor: () => {
        let find = () => undefined;
        let rootSource;
        /** The engine does not look for what all data refers to. */
        const isFound = (reference, { resolve, location }) => resolve(reference).node !== undefined ||
            (location.source === rootSource && find(reference.$ref) !== undefined);
        return {
            any(node, context) {
                if (typeof node !== "object" || node === null)
                    return;
                if (context.type.name === "Root") {
                    rootSource = context.location.source;
                    find = createTargetFinder(node, () => false);
                }
                for (const key of Object.keys(node)) {
                    const value = node[key];
                    if (typeof value === "string") {
                        if (mayLead(key))
                            reportText(node, key, value, context);
                    }
                    else if (isOfInterest(value)) {
                        const expected = findExpected(node, key, context);
                        // The engine follows a reference here, and `document/unresolved-reference` reports it.
                        const isReported = expected === "resolved data" && isReference(value);
                        if (expected.endsWith("data") && !isReported)
                            reportData(value, [key], context, isFound);
                    }
                }
            },
        };
    },
};
/** A type that depends on the value always gives nodes. Calling it for every value would use more memory than the document. */
function findExpected(node, key, { type }) {
    const known = expectations.get(type) ?? new Map();
    expectations.set(type, known);
    // One entry for all the keys that a type does not name.
    const name = Object.hasOwn(type.properties, key) ? key : "";
    const expected = known.get(name) ?? judgeExpected(node, name, type);
    known.set(name, expected);
    return expected;
}
const expectations = new WeakMap();
function judgeExpected(node, key, type) {
    if (Array.isArray(node))
        return type.items === undefined ? "data" : "node";
    const isKnown = Object.hasOwn(type.properties, key);
    const expected = isKnown ? type.properties[key] : type.additionalProperties;
    if (typeof expected === "function" || isNodeType(expected))
        return "node";
    if (typeof expected !== "object" || expected === null)
        return isKnown ? "data" : "nothing";
    return expected.resolvable === false ? "data" : "resolved data";
}
/** Whether the text under a key can be a reference that tools follow. */
function mayLead(key) {
    return key === "externalValue" || key === "operationRef" || key.startsWith("$");
}
function isOfInterest(value) {
    return typeof value === "number" ? !Number.isFinite(value) : typeof value === "object" && value !== null;
}
function reportText(node, key, text, context) {
    const { type, resolve, location } = context;
    if (key === "externalValue") {
        const found = type.name === "Example" ? resolve({ $ref: text }) : undefined;
        const isRead = found?.node !== undefined && found.location?.source !== location.source;
        const message = `\`${text}\` is not read, and \`externalValue\` is left out`;
        if (!isRead && !("value" in node))
            report(context, [key], message);
    }
    const isOperation = type.name === "Link" && key === "operationRef";
    const isDynamic = type.name === "Schema" && /^\$(dynamic|recursive)Ref$/.test(key);
    if ((isOperation || isDynamic) && !text.startsWith("#"))
        report(context, [key], `\`${text}\` is not followed, and \`${key}\` is left out`);
}
/** @param path from the node to the value; changed during the call, and restored when it returns */
function reportData(value, path, context, isFound) {
    if (typeof value === "number")
        report(context, path, `\`${value}\` is not a JSON number, and is left out`);
    if (typeof value !== "object" || value === null)
        return;
    if (isReference(value) && !isFound(value, context)) {
        const message = `the reference \`${value.$ref}\` cannot be resolved, and is left out`;
        report(context, [...path, "$ref"], message);
    }
    for (const key of Object.keys(value)) {
        const child = value[key];
        path.push(key);
        if (key === "externalValue" && typeof child === "string")
            report(context, path, "`externalValue` is left out of data, because other tools would open what it names");
        if (isOfInterest(child))
            reportData(child, path, context, isFound);
        path.pop();
    }
}
function report({ report: say, location }, path, message) {
    say({ message, location: location.child([...path]) });
}
