import { ownValue } from "./own.js";
import { toFaults } from "./schema-fault.js";
import { isJsonLines, isJsonType, toEssence } from "./sent-body.js";
/** Statuses whose responses have no body, whatever the document says (RFC 9110 section 6.4.1). */
const bodiless = [204, 205, 304];
/**
 * Checks the body of a response: its media type, whether it is there, and what its schema says.
 *
 * @param instead the same body with a documented code: what is wrong with it as well is not the fault of its code
 */
export function checkBody(checking, response, sent, instead) {
    const { operation, status } = checking;
    const hasNone = operation.method === "HEAD" || bodiless.includes(status);
    if (Object.keys(response.bodies).length === 0)
        return hasNone ? [] : checkUndeclared(checking, sent);
    if (hasNone || sent.isEmpty === undefined)
        return checkMediaType(checking, response, sent);
    if (sent.isEmpty)
        return [{ rule: "body/missing", message: "it has no body, though one is documented" }];
    const declared = findDeclared(response, sent.mediaType);
    if (!declared)
        return checkMediaType(checking, response, sent);
    const [mediaType, schema] = declared;
    return checkContent(checking, mediaType, schema, sent, instead);
}
/** What no document describes is no error's fault: gateways answer too. A success has only what is described. */
function checkUndeclared({ status }, { isEmpty }) {
    return isEmpty === false && status >= 200 && status < 300
        ? [{ rule: "body/undeclared", message: "it has a body, though none is documented" }]
        : [];
}
function checkMediaType({ say }, response, { mediaType, isEmpty }) {
    if (isEmpty || findDeclared(response, mediaType))
        return [];
    const what = mediaType ? `has the media type ${say(mediaType)}` : "does not say its media type";
    const documented = Object.keys(response.bodies).join(", ");
    return [{ rule: "media-type/undeclared", message: `the body ${what}, documented is ${say(documented)}` }];
}
/** The documented media type of a body, an exact one first, and its schema. Without headers, it is the JSON one. */
function findDeclared({ bodies }, mediaType) {
    const entries = Object.entries(bodies).map(([type, schema]) => [toEssence(type), schema]);
    if (mediaType === undefined)
        return entries.find(([type]) => isJsonType(type)) ?? entries[0];
    const exact = entries.find(([type]) => type === mediaType);
    const found = exact ?? entries.find(([type]) => type !== "*/*" && holds(type, mediaType));
    const widest = found ?? entries.find(([type]) => holds(type, mediaType));
    return widest && [mediaType, widest[1]];
}
function holds(range, mediaType) {
    return (mediaType !== "" &&
        (range === "*/*" || (range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1)))));
}
function checkContent(checking, mediaType, schema, { json, text }, instead) {
    if (isJsonLines(mediaType) && text !== undefined)
        return checkLines(checking, schema, text);
    if (isJsonType(mediaType) && !json)
        return [{ rule: "body/unreadable", message: "its body is not valid JSON" }];
    // What is no JSON is described as a text at most.
    const value = isJsonType(mediaType) ? json?.value : text;
    const isText = typeof value === "string" && schema.type === "string" && !/xml|html/.test(mediaType);
    if (!isJsonType(mediaType) && !isText)
        return [];
    const found = validate(checking, schema, value, instead);
    return found.length > 0 ? found : checkProblem(checking, mediaType, value);
}
/** The status that a problem repeats is that of its response (RFC 9457 section 3.1.2). */
function checkProblem({ status }, mediaType, value) {
    const repeated = mediaType === "application/problem+json" ? ownValue(value, "status") : undefined;
    if (typeof repeated !== "number" || repeated === status)
        return [];
    return [{ rule: "body/other-status", message: `its problem says status ${repeated}`, pointer: "/status" }];
}
/** What begins each text of a sequence (RFC 7464). */
const recordStart = "\u001e";
/** The first line that is wrong: the others are mostly wrong in the same way. */
function checkLines(checking, schema, text) {
    for (const line of text.replaceAll(recordStart, "\n").split("\n")) {
        if (line.trim() === "")
            continue;
        const found = checkLine(checking, schema, line);
        if (found.length > 0)
            return found;
    }
    return [];
}
function checkLine(checking, schema, line) {
    try {
        return validate(checking, schema, JSON.parse(line), []);
    }
    catch {
        return [{ rule: "body/unreadable", message: "a line of its body is not valid JSON" }];
    }
}
function validate({ validators, say }, schema, value, instead) {
    const faults = validators.findFaults(schema, value);
    if (typeof faults === "string")
        return [{ rule: "schema/unusable", message: `its body is not checked: ${say(faults)}` }];
    const others = faults.length > 0 ? instead.map((one) => validators.findFaults(schema, one)) : [];
    const fewest = others.reduce((least, one) => (one.length < least.length ? one : least), faults);
    return typeof fewest === "string" ? [] : toFaults(fewest).map((fault) => describeFault(fault, say));
}
function describeFault({ pointer, message }, say) {
    const place = say(pointer);
    return { rule: "body/schema", message: `${place || "the body"} ${say(message)}`, pointer: place };
}
