import { listBodies } from "../facts/code-facts.js";
import { httpMethods } from "../openapi/openapi.js";
import { readTexts } from "../openapi/read-text.js";
import { buildCodePlaces, collectLists } from "./build-code-places.js";
import { createCodeBuilder, findSharedTexts } from "./build-codes.js";
import { buildErrors } from "./build-errors.js";
import { buildParameters } from "./build-parameters.js";
import { buildRequestBody } from "./build-request-body.js";
import { buildServers } from "./build-servers.js";
import { buildSuccesses, listAccepted } from "./build-successes.js";
import { listErrorHeaders } from "./error-headers.js";
import { createSensitiveFinder } from "./find-sensitive.js";
import { readDeviations } from "./read-extensions.js";
import { toReplay } from "./replay.js";
/** All operations of a document's paths, in its order, and the places of their codes. */
export function buildOperations(facts, norms, security, locate) {
    const places = collectLists(facts);
    const sharedTexts = findSharedTexts(places.flatMap(({ lists }) => [...lists]));
    const buildCodes = createCodeBuilder(facts, sharedTexts, locate);
    const findSensitive = createSensitiveFinder(facts.follow);
    const genericCodes = new Map(norms.map(({ status, genericCode }) => [status, genericCode]));
    return {
        operations: facts.operations.map((operation) => ({
            ...buildOperation(facts, operation, { buildCodes, findSensitive, genericCodes }),
            security: security.ofOperation(operation),
        })),
        codePlaces: buildCodePlaces(facts, places),
    };
}
function buildOperation({ follow, failurePlaces, messagePaths }, fact, { buildCodes, findSensitive, genericCodes }) {
    const { id, operation, method, path, parameters, ownParts, secured } = fact;
    const sources = {
        follow,
        failurePlaces: ownParts.failurePlaces ?? failurePlaces,
        messagePaths: ownParts.messagePaths ?? messagePaths,
    };
    const requestBody = buildRequestBody(fact.requestBody, follow);
    const body = requestBody && findBodySchema(fact, requestBody.contents[0].mediaType);
    const bodies = [...(body ? [body] : []), ...listErrorBodies(fact, follow)];
    const sensitive = findSensitive([...parameters, ...listErrorHeaders(fact, follow)], bodies);
    return {
        id,
        method: toMethod(method),
        path,
        tag: operation.tags?.[0] ?? "default",
        summary: operation.summary ?? id,
        ...(operation.description !== undefined && { description: operation.description }),
        deprecated: operation.deprecated ?? false,
        replacedBy: readTexts(operation["x-replaced-by"]),
        ...toReplay(operation["x-replay"], method),
        secured,
        servers: buildServers(operation.servers ?? readServers(fact)),
        parameters: buildParameters(parameters, follow),
        ...(requestBody && { requestBody }),
        ...(sensitive.length > 0 && { sensitive }),
        successes: buildSuccesses(fact, sources),
        accepts: listAccepted(fact),
        errors: buildErrors(fact, { buildCodes, genericCodes, sensitive, ...sources }),
        ...ownParts,
        deviations: readDeviations(operation),
    };
}
/** Those of `additionalOperations` are written as they are sent. */
function toMethod(method) {
    return httpMethods.includes(method) ? method.toUpperCase() : method;
}
/** Servers of the path, which hold for an operation without any of its own. */
function readServers({ item }) {
    const { servers } = item.node;
    return Array.isArray(servers) ? servers : undefined;
}
function listErrorBodies({ responses }, follow) {
    return responses
        .filter(({ isError }) => isError)
        .flatMap(({ response, location }) => listBodies({ node: response, location }, follow));
}
function findBodySchema({ requestBody }, mediaType) {
    if (!requestBody)
        return undefined;
    const { node, location } = requestBody;
    return {
        node: node.content?.[mediaType]?.schema,
        location: location.child(["content", mediaType, "schema"]),
    };
}
