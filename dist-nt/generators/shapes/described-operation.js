import { followEach } from "../openapi/follow.js";
import { toStatusKey } from "../openapi/http-status.js";
import { isRecord, } from "../openapi/openapi.js";
import { listItemOperations, listOperations } from "../openapi/operations.js";
import { listParameters } from "../openapi/parameters.js";
/** The operations of a closed document by their ids, which are those of its contract. */
export function describeOperations(document) {
    return new Map(listOperations(document).map(({ id, item, ...operation }) => [
        id,
        describeOperation(operation, [item, operation], document.follow),
    ]));
}
/** The webhooks of a closed document by their names; of a path item with several operations, the first one counts. */
export function describeWebhooks({ root, location, follow, }) {
    const items = followEach(root.webhooks, location.child("webhooks"), follow);
    return new Map(items.flatMap(({ key, ...item }) => {
        const [operation] = listItemOperations(item, follow);
        return operation ? [[key, describeOperation(operation, [item, operation], follow)]] : [];
    }));
}
function describeOperation({ node, location }, holders, follow) {
    const body = follow(node.requestBody, location.child("requestBody"));
    // One of the operation overrides one of the path.
    const parameters = new Map(holders
        .flatMap((holder) => listParameters(holder, follow))
        .map((parameter) => [
        `${parameter.node.in} ${parameter.node.name}`,
        describeParameter(parameter, follow),
    ]));
    return {
        tags: (Array.isArray(node.tags) ? node.tags : []).filter((tag) => typeof tag === "string"),
        parameters: [...parameters.values()],
        ...(typeof body?.node.description === "string" && { bodyDescription: body.node.description }),
        bodies: body ? describeBodies(body, follow) : [],
        responses: followEach(node.responses, location.child("responses"), follow)
            .filter(({ key }) => !key.startsWith("x-"))
            .map(({ key, ...response }) => describeResponse(toStatusKey(key), response, follow)),
    };
}
function describeResponse(status, { node, location }, follow) {
    const headers = followEach(node.headers, location.child("headers"), follow);
    return {
        status,
        description: node.description ?? node.summary ?? "",
        headers: headers.map(({ key, ...header }) => describeParameter({ ...header, node: { ...header.node, name: key, in: "header" } }, follow)),
        bodies: describeBodies({ node, location }, follow),
    };
}
function describeParameter({ node, location }, follow) {
    const { name, in: place, required, description, content } = node;
    const others = node;
    const { deprecated, example, "x-sensitive": sensitive } = others;
    const [media] = describeBodies({ node: { content }, location }, follow);
    const [first] = media?.examples ?? listExamples(others, location, follow);
    const shown = example === undefined ? first : { value: example };
    return {
        name,
        place,
        isRequired: place === "path" || required === true,
        isDeprecated: deprecated === true,
        isSensitive: sensitive === true,
        ...(typeof description === "string" && { description }),
        ...(shown && { example: { value: shown.value } }),
        schema: media?.schema ?? { node: node.schema ?? {}, location: location.child("schema") },
    };
}
function describeBodies({ node, location }, follow) {
    return followEach(node.content, location.child("content"), follow).map(({ key: mediaType, node: media, location: at }) => {
        const isOfItems = isRecord(media.itemSchema);
        const word = isOfItems ? "itemSchema" : "schema";
        const hasSchema = isRecord(media[word]) && Object.keys(media[word]).length > 0;
        return {
            mediaType,
            ...(hasSchema && { schema: { node: media[word], location: at.child(word) } }),
            isOfItems,
            examples: listExamples(media, at, follow),
        };
    });
}
/** The examples with a value, the named ones first. */
function listExamples(holder, location, follow) {
    const named = followEach(holder.examples, location.child("examples"), follow).flatMap(({ key, node }) => {
        const value = node.value ?? node.dataValue;
        const name = typeof node.summary === "string" && node.summary !== "" ? node.summary : key;
        return value === undefined ? [] : [{ name, value }];
    });
    return holder.example === undefined ? named : [...named, { name: "", value: holder.example }];
}
