import { followEach } from "../../openapi/follow.js";
import { isJson, toEssence } from "../../openapi/media-types.js";
import { isRecord, } from "../../openapi/openapi.js";
import { hasStyle, toStyle } from "../../openapi/parameters.js";
import { findValueKinds, holdsNested } from "../../openapi/value-kinds.js";
import { count } from "./not-carried.js";
/** What the client cannot do about parameters and bodies of requests. */
export const requestLimits = [
    {
        find: (facts) => placesOf(facts, ({ node }) => (node.in === "cookie" ? "name" : undefined)),
        describe: (times) => `${count(times, "cookie parameter")}: a browser sends no cookies that a program sets on a request, so that there a call with one rejects`,
    },
    {
        find: (facts) => placesOf(facts, ({ node }) => (hasStyle(node.in, node.style) ? undefined : "style")),
        describe: (times) => `${count(times, "parameter")} with a style that its place does not have: the style is ignored`,
    },
    {
        find: (facts) => placesOf(facts, (parameter) => (isUndefined(parameter, facts) ? "style" : undefined)),
        describe: (times) => `${count(times, "parameter")} whose \`style\` and \`explode\` are not defined for its values: they are written as with \`style: form\``,
    },
    {
        find: (facts) => placesOf(facts, (parameter) => (isTooDeep(parameter, facts) ? "schema" : undefined)),
        describe: (times) => `${count(times, "parameter")} with lists or objects inside of others, for which its style has no form: a call that gives them rejects; \`content\` with \`application/json\` could carry them`,
    },
    {
        find: ({ operations }) => operations.flatMap(({ method, location }) => /^(trace|track|connect)$/i.test(method) ? [location.key()] : []),
        describe: (times) => `${count(times, "operation")} with a method that \`fetch\` refuses: the call rejects`,
    },
    {
        find: ({ operations }) => operations.flatMap(({ method, requestBody }) => requestBody && /^(get|head)$/.test(method) ? [requestBody.location.key()] : []),
        describe: (times) => `${count(times, "request body", "request bodies")} of GET or HEAD: \`fetch\` sends none, so that a call with a body rejects`,
    },
    {
        find: (facts) => listContents(facts).flatMap((content) => (isUnwritten(content, facts) ? [content.location.key()] : [])),
        describe: (times) => `${count(times, "request body", "request bodies")} of a media type that the client cannot write from its schema, such as XML: the call takes text or bytes`,
    },
    {
        find: (facts) => listContents(facts).flatMap((content) => listUnnamedParts(content, facts)),
        describe: (times) => `${count(times, "list")} of parts: the client writes parts by name, and the call rejects a list`,
    },
    {
        find: (facts) => listContents(facts).flatMap(({ key, node, location }) => node.itemSchema !== undefined && !isMultipart(key) ? [location.child("itemSchema").key()] : []),
        describe: (times) => `${count(times, "`itemSchema`")} of a request body, which the client does not write item by item: the call takes the body as a whole`,
    },
    {
        find: (facts) => listContents(facts).flatMap(({ node, location }) => ["prefixEncoding", "itemEncoding"].flatMap((name) => name in node ? [location.child(name).key()] : [])),
        describe: (times) => `${count(times, "encoding")} of parts by their position: the client writes parts by name, and the call rejects a list`,
    },
    {
        find: (facts) => listContents(facts).flatMap((content) => listNestedEncodings(content, facts)),
        describe: (times) => `${count(times, "encoding")} of the parts of a part: the client writes a part as a whole, as text, a file or JSON`,
    },
    {
        find: ({ operations }) => operations.flatMap(({ operation, location }) => Object.keys(operation.callbacks ?? {}).length > 0 ? [location.child("callbacks").key()] : []),
        describe: (times) => `${count(times, "operation")} with callbacks: the client has no types for the requests that the API sends`,
    },
];
/** Places within parameters, by a field that a function picks. */
function placesOf(facts, pick) {
    return uniqueByNode(facts.operations.flatMap(({ parameters }) => parameters)).flatMap((parameter) => {
        const field = pick(parameter);
        return field === undefined ? [] : [parameter.location.child(field in parameter.node ? field : "name")];
    });
}
/** Each once, however many operations share it. */
function uniqueByNode(all) {
    return [...new Map(all.map((one) => [one.node, one])).values()];
}
function schemaOf({ node, location }) {
    return node.content || !node.schema ? undefined : { node: node.schema, location: location.child("schema") };
}
/** Delimiters between nothing: the specification marks the combination as not defined. */
function isUndefined(parameter, { follow }) {
    const schema = schemaOf(parameter);
    if (!schema || !hasStyle(parameter.node.in, parameter.node.style))
        return false;
    const { style, explode } = toStyle(parameter.node.in, parameter.node);
    const kinds = findValueKinds(schema, follow);
    return /Delimited$/.test(style) && (explode || !(kinds.has("array") || kinds.has("object")));
}
function isTooDeep(parameter, { follow }) {
    const schema = schemaOf(parameter);
    return (!!schema &&
        toStyle(parameter.node.in, parameter.node).style !== "deepObject" &&
        holdsNested(schema, follow));
}
function listContents({ operations, follow }) {
    const bodies = operations.flatMap(({ requestBody }) => requestBody ?? []);
    return uniqueByNode(bodies).flatMap(({ node, location }) => followEach(node.content, location.child("content"), follow));
}
function isMultipart(mediaType) {
    return toEssence(mediaType).startsWith("multipart/");
}
/** Where the parts of a body are the items of a list, which have no names; an encoding by position says it by itself. */
function listUnnamedParts({ key, node, location }, { follow }) {
    if (!isMultipart(key))
        return [];
    if (node.itemSchema !== undefined)
        return [location.child("itemSchema").key()];
    if (node.schema === undefined || "prefixEncoding" in node || "itemEncoding" in node)
        return [];
    const schema = { node: node.schema, location: location.child("schema") };
    const kinds = findValueKinds(schema, follow);
    return kinds.has("array") && !kinds.has("object") ? [schema.location.key()] : [];
}
/** Where the encoding of a property says how the parts inside of it are encoded. */
function listNestedEncodings({ node, location }, { follow }) {
    return followEach(node.encoding, location.child("encoding"), follow).flatMap((encoding) => ["encoding", "prefixEncoding", "itemEncoding"].flatMap((name) => name in encoding.node ? [encoding.location.child(name).key()] : []));
}
/** Whether a body has properties, and a media type without a form for them. */
function isUnwritten({ key, node, location }, { follow }) {
    const essence = toEssence(key);
    const isWritten = isJson(key) || /^(multipart\/.+|application\/(x-www-form-urlencoded|\*)|\*\/\*)$/.test(essence);
    if (isWritten || !isRecord(node.schema))
        return false;
    const kinds = findValueKinds({ node: node.schema, location: location.child("schema") }, follow);
    return !kinds.has("primitive");
}
