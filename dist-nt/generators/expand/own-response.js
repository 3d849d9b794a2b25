import { readOwnParts } from "../codes/part-settings.js";
import { toStatusRange } from "../openapi/http-status.js";
import { isRecord } from "../openapi/openapi.js";
import { findCodeIn } from "./error-body.js";
import { moveNode } from "./move-node.js";
import { findSharedResponse } from "./shared-response.js";
/**
 * What an operation says of an error status in `responses`, where no shared response describes that status: under the
 * status itself, else under its range or `default`, as far as there is a body.
 */
export function findOwnError(found, status, surroundings) {
    const own = findOwnResponse(found, status, surroundings);
    if (own || findSharedResponse(surroundings.shared, status))
        return own;
    const wider = [toStatusRange(status), "default"].map((key) => findOwnResponse(found, key, surroundings));
    return wider.find((one) => one?.body);
}
/** What an operation says of a status in `responses`; `undefined` where that is no more than a shared response. */
export function findOwnResponse({ node: operation, location }, status, { codePaths, follow, readBody, shared }) {
    const responses = follow(operation.responses, location.child("responses"));
    if (!responses || !Object.hasOwn(responses.node, status))
        return undefined;
    const own = follow(responses.node[status], responses.location.child(status));
    if (!own || shared.some(({ response }) => response === own.node))
        return undefined;
    const body = readBody(own, readOwnParts(operation).codePaths ?? codePaths);
    const response = moveNode(own, follow, location.source.absoluteRef);
    return { response, written: own, ...(body && { body }) };
}
/** The response that is made of codes, with what else the operation says: other media types, and examples. */
export function keepOwnContent(made, { response: { content: own } }, codePath) {
    if (!isRecord(own))
        return made;
    const content = Object.entries(made.content ?? {}).map(([mediaType, media]) => {
        const examples = { ...media.examples, ...listOwnExamples(own[mediaType], codePath) };
        return [mediaType, { ...media, examples }];
    });
    return { ...made, content: { ...own, ...Object.fromEntries(content) } };
}
/** A lone example is one of the code that it shows. */
function listOwnExamples(media, codePath) {
    if (!isRecord(media))
        return {};
    const { example, examples } = media;
    const name = findCodeIn(example, codePath) ?? "example";
    return {
        ...(example !== undefined && { [name]: { value: example } }),
        ...(isRecord(examples) && examples),
    };
}
/** The headers of both, those of the operation first. */
export function mergeHeaders(own, shared) {
    if (!own?.response.headers)
        return shared?.response.headers;
    return { ...shared?.response.headers, ...own.response.headers };
}
