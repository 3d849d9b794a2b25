import { createTargetFinder } from "../openapi/find-target.js";
import { followWithin } from "../openapi/follow-within.js";
import { toStatusKey } from "../openapi/http-status.js";
import { isJsonSequence } from "../openapi/media-types.js";
import { isRecord, isReference } from "../openapi/openapi.js";
import { listOperations } from "../openapi/operations.js";
import { componentScheme, toCheckSchema } from "./check-schema.js";
/** What a document says of all responses, as far as they are checked: their statuses, codes, headers and bodies. */
export function collectResponses(contract, document) {
    const reading = createReading(document);
    const nodes = new Map(listOperations(followWithin(document)).map(({ id, node }) => [id, node]));
    const numbers = new Map();
    const toNumber = (text) => {
        const number = numbers.get(text) ?? numbers.size;
        numbers.set(text, number);
        return number;
    };
    const operations = contract.operations.map((operation) => {
        const responses = readResponses(nodes.get(operation.id), reading);
        const indices = Object.entries(responses).map(([status, one]) => [status, toNumber(JSON.stringify(one))]);
        return [operation.id, describeOperation(operation, Object.fromEntries(indices))];
    });
    const texts = [...numbers.keys()];
    return {
        schemas: collectSchemas(texts, document, reading),
        responses: texts,
        operations: Object.fromEntries(operations),
        norms: contract.norms.filter(({ source }) => source === "shared").map(({ status }) => status),
    };
}
function createReading(document) {
    const find = createTargetFinder(document, () => false);
    const findNode = (reference) => find(reference)?.node;
    const follow = (value) => {
        const target = isReference(value) ? findNode(value.$ref) : value;
        return isRecord(target) ? target : {};
    };
    const settings = { isOldDialect: /^3\.0(\.|$)/.test(document.openapi), find: findNode };
    return { follow, toSchema: (schema) => toCheckSchema(schema, settings) };
}
function describeOperation({ errors, deviations }, responses) {
    const codes = errors.filter((error) => error.codes.length > 0);
    return {
        responses,
        codes: Object.fromEntries(codes.map((error) => [error.status, error.codes.map(({ code }) => code)])),
        ...(deviations.length > 0 && { deviations: deviations.map(({ status }) => status) }),
    };
}
function readResponses(operation, reading) {
    const { responses } = reading.follow(operation);
    const entries = Object.entries(reading.follow(responses)).filter(([key]) => !key.startsWith("x-"));
    return Object.fromEntries(entries.map(([key, response]) => [toStatusKey(key), readResponse(reading.follow(response), reading)]));
}
function readResponse({ content, headers }, reading) {
    const bodies = Object.entries(reading.follow(content)).map(([mediaType, body]) => [
        mediaType,
        readBody(mediaType, reading.follow(body), reading),
    ]);
    const named = Object.entries(reading.follow(headers)).map(([name, header]) => [
        name.toLowerCase(),
        readHeader(name, reading.follow(header), reading),
    ]);
    return {
        bodies: Object.fromEntries(bodies),
        // OpenAPI has the media type of a body said by `content` alone.
        headers: Object.fromEntries(named.filter(([name]) => name !== "content-type")),
    };
}
/** A sequence of JSON texts is checked text by text, whichever way the document describes it. */
function readBody(mediaType, { schema, itemSchema }, { toSchema }) {
    if (!isJsonSequence(mediaType))
        return toSchema(schema);
    if (itemSchema !== undefined)
        return toSchema(itemSchema);
    return isRecord(schema) && schema.type === "array" ? toSchema(schema.items) : {};
}
/** Whoever describes `Retry-After` promises it, unless the document says that it is optional. */
function readHeader(name, { required, schema, content }, reading) {
    const isPromised = required === true || (required === undefined && /^retry-after$/i.test(name));
    return {
        ...(isPromised && { required: true }),
        ...(schema !== undefined && content === undefined && { schema: reading.toSchema(schema) }),
    };
}
const references = new RegExp(`"${componentScheme}([\\w.-]+)"`, "g");
/** The schemas that responses lead to, as JSON. */
function collectSchemas(responses, { components = {} }, { toSchema }) {
    const written = isRecord(components.schemas) ? components.schemas : {};
    const found = new Map();
    const queue = [...responses];
    for (const text of queue) {
        for (const [, name = ""] of text.matchAll(references)) {
            if (found.has(name) || !Object.hasOwn(written, name))
                continue;
            const schema = JSON.stringify(toSchema(written[name]));
            found.set(name, schema);
            queue.push(schema);
        }
    }
    return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
