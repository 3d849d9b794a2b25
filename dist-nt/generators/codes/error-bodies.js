import { followComponents, followEach, } from "../openapi/follow.js";
import { isErrorStatus, isSuccessStatus, toStatusKey } from "../openapi/http-status.js";
import { isProblem, pickBodies } from "../openapi/media-types.js";
import { isRecord } from "../openapi/openapi.js";
import { listExamples } from "./examples.js";
import { findRefusals } from "./find-refusals.js";
import { readOwnParts } from "./part-settings.js";
/**
 * The bodies of all error responses before expansion, each schema once: those of the operations, and those that
 * the expansion of `x-errors` will use.
 */
export function collectErrorBodies(document, operations, failurePlaces = []) {
    const responses = operations.flatMap((operation) => listResponses(operation, document));
    const isOf = (statuses) => responses.filter(({ status = "" }) => statuses.test(status));
    const refusals = operations.flatMap((operation) => listRefusals(operation, failurePlaces, document));
    const successes = new Set(isOf(/^[123]/).map((body) => toTarget(body, document.follow)));
    // What a success may say no by is no mere success.
    for (const body of refusals)
        successes.delete(toTarget(body, document.follow));
    const errors = [
        ...isOf(/^([45]|default$)/),
        ...refusals,
        ...listShared(document),
        ...listDefaultBody(document, operations),
    ];
    return mergeBySchema(errors, successes, document.follow);
}
function listResponses({ id, node, location }, { follow }, isShown = isErrorStatus) {
    return followEach(node.responses, location.child("responses"), follow).flatMap(({ key, ...response }) => {
        const status = toStatusKey(key);
        const examples = isShown(status) ? listExampleBodies(response, follow) : [];
        return listBodies(response, follow).map((body) => ({ ...body, operation: id, status, examples }));
    });
}
/**
 * The bodies of successes that may refuse: where refusals have schemas of their own, those alone. An operation that
 * describes whatever goes wrong describes its refusals there.
 */
function listRefusals(operation, ofApi, document) {
    const places = readOwnParts(operation.node).failurePlaces ?? ofApi;
    if (places.length === 0)
        return [];
    const responses = listResponses(operation, document, isSuccessStatus);
    const hasDefault = responses.some(({ status }) => status === "default");
    const successes = responses.filter(({ status = "" }) => isSuccessStatus(status));
    return successes.flatMap((body) => {
        const apart = findRefusals(body, places, document.follow);
        if (apart)
            return apart.bodies.map((one) => ({ ...body, ...one }));
        return hasDefault ? [] : [body];
    });
}
function listShared(document) {
    return followComponents(document, "responses").flatMap(({ node, location }) => {
        const norm = node["x-error"];
        if (norm === undefined)
            return [];
        const status = isRecord(norm) && norm.status !== undefined ? { status: String(norm.status) } : {};
        const examples = listExampleBodies({ node, location }, document.follow);
        return listBodies({ node, location }, document.follow).map((body) => ({ ...body, ...status, examples }));
    });
}
/** The schema `ErrorBody`, which carries codes where no shared response does. */
function listDefaultBody(document, operations) {
    const isUsed = operations.some(({ node }) => node["x-errors"] !== undefined);
    const schemas = isUsed ? followComponents(document, "schemas") : [];
    return schemas
        .filter(({ key }) => key === "ErrorBody")
        .map((one) => ({ ...one, isProblem: false, examples: [] }));
}
/** The bodies of a response that are read: as everywhere, those that are JSON, else of the first media type. */
function listBodies({ node, location }, follow) {
    const media = followEach(node.content, location.child("content"), follow);
    const picked = new Set(pickBodies(media.map(({ key }) => key)));
    return media.flatMap(({ key, node: { schema }, location: at }) => picked.has(key) && isRecord(schema)
        ? [{ node: schema, location: at.child("schema"), isProblem: isProblem(key) }]
        : []);
}
function listExampleBodies(response, follow) {
    return listExamples(response, follow).map(({ value }) => value.node);
}
function toTarget(body, follow) {
    return follow(body.node, body.location)?.node;
}
/** More examples show no more of a body. */
const maxExamples = 50;
function mergeBySchema(bodies, successes, follow) {
    const bySchema = new Map();
    for (const body of bodies) {
        const target = toTarget(body, follow);
        if (!target)
            continue;
        const same = bySchema.get(target) ?? [];
        bySchema.set(target, same);
        same.push(body);
    }
    return [...bySchema].flatMap(([target, [first, ...more]]) => first ? [merge([first, ...more], successes.has(target))] : []);
}
function merge(bodies, isSuccess) {
    const [{ node, location }] = bodies;
    const ownExample = isRecord(node) && node.example !== undefined ? [node.example] : [];
    return {
        node,
        location,
        isProblem: bodies.some((body) => body.isProblem),
        isSuccess,
        uses: bodies.length,
        statuses: [...new Set(bodies.flatMap(({ status }) => status ?? []))],
        operations: [...new Set(bodies.flatMap(({ operation }) => operation ?? []))],
        examples: [...ownExample, ...bodies.flatMap(({ examples }) => examples)].slice(0, maxExamples),
    };
}
