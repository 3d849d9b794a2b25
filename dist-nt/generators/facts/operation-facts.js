import { readOwnParts } from "../codes/part-settings.js";
import { readXErrors } from "../expand/read-x-errors.js";
import { followEach } from "../openapi/follow.js";
import { isErrorStatus, isSuccessStatus, toStatusKey } from "../openapi/http-status.js";
import { isJson, mayBeJson } from "../openapi/media-types.js";
import { isRecord, } from "../openapi/openapi.js";
import { listOperations, needsCredentials } from "../openapi/operations.js";
import { listParameters } from "../openapi/parameters.js";
/** The operations of all paths, in the order of the document. */
export function readOperationFacts(sources) {
    return listOperations(sources).map((found) => readOperation(found, sources));
}
function readOperation({ node, ...found }, sources) {
    const { follow, root } = sources;
    const { location, item } = found;
    const ownParts = { ...sources.ofOperations.get(found.id), ...readOwnParts(node) };
    const responses = readResponses({ node, location }, { ...sources, ...ownParts });
    const requestBody = follow(node.requestBody, location.child("requestBody"));
    return {
        ...found,
        operation: node,
        parameters: [item, { node, location }].flatMap((holder) => listParameters(holder, follow)),
        ...(requestBody && { requestBody }),
        responses,
        codes: new Set([
            ...responses.flatMap(({ codes }) => codes.map(({ code }) => code)),
            ...listStatedCodes(node["x-errors"]),
        ]),
        deviations: readDeviations(node["x-deviations"]),
        secured: needsCredentials(node.security ?? root.security),
        ownParts,
    };
}
/** All codes of `x-errors`, also those that the expansion cannot use, such as of an unknown status. */
function listStatedCodes(xErrors) {
    if (xErrors === undefined)
        return [];
    return readXErrors(xErrors).statuses.flatMap(({ codes }) => (codes || []).map(({ code }) => code));
}
/** Only entries with a reason: an entry without one exempts from nothing. */
function readDeviations(value) {
    const entries = Array.isArray(value) ? value.filter(isRecord) : [];
    const explained = entries.filter(({ reason }) => typeof reason === "string" && reason.trim() !== "");
    return new Set(explained.map(({ status }) => String(status)));
}
function readResponses({ node: operation, location }, sources) {
    const { codePaths, follow, reader, shared } = sources;
    const statements = isRecord(operation["x-errors"]) ? operation["x-errors"] : {};
    const placed = followEach(operation.responses, location.child("responses"), follow);
    const responses = placed
        .filter(({ key }) => !key.startsWith("x-"))
        .map(({ key, ...response }) => {
        const fromShorthand = Object.hasOwn(statements, key) && statements[key] !== false;
        const norm = shared.find((one) => one.response === response.node);
        const status = toStatusKey(key);
        const isError = isErrorStatus(status) || mayRefuse(status, response.node, sources);
        return {
            status,
            isError,
            response: response.node,
            location: response.location,
            at: location.child([fromShorthand ? "x-errors" : "responses", key]).key(),
            ...(norm && { shared: norm }),
            fromShorthand,
            codes: isError ? reader.readCodes(response, codePaths) : [],
            codePaths,
        };
    });
    return responses.map((one) => withDefaultCodes(one, responses));
}
/** Whether a success has a body in which the API may refuse. */
function mayRefuse(status, { content }, { failurePlaces }) {
    const isRead = Object.keys(content ?? {}).some((mediaType) => isJson(mediaType) || mayBeJson(mediaType));
    return isSuccessStatus(status) && isRead && failurePlaces.length > 0;
}
/** A success that refuses and lists no codes has those that the document lists for whatever goes wrong. */
function withDefaultCodes(response, all) {
    if (!response.isError || !isSuccessStatus(response.status) || response.codes.length > 0)
        return response;
    const { codes = [] } = all.find(({ status }) => status === "default") ?? {};
    return codes.length > 0 ? { ...response, codes, describedBy: "default" } : response;
}
