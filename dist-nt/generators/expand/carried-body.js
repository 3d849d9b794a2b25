import { defaultCodePath } from "../codes/code-path.js";
import { findCodeSchemas } from "../codes/find-codes.js";
import { listsValues } from "../codes/listed-codes.js";
import { collectComposed, findSchemasAlong } from "../openapi/composed.js";
import { followComponents } from "../openapi/follow.js";
import { pickMediaType } from "../openapi/media-types.js";
import { isRecord } from "../openapi/openapi.js";
import { readErrorBody } from "./error-body.js";
import { moveNode } from "./move-node.js";
/** The body of a response that carries a code; `undefined` where the response has no body with a schema. */
export function readCarriedBody({ node: response, location }, document, codePaths) {
    const { follow } = document;
    const at = location.child("content");
    const mediaType = pickMediaType(Object.keys(response.content ?? {}));
    if (mediaType === undefined)
        return undefined;
    const media = follow(response.content?.[mediaType], at.child(mediaType));
    if (!media || !isRecord(media.node.schema))
        return undefined;
    const start = { node: media.node.schema, location: media.location.child("schema") };
    if (!follow(start.node, start.location))
        return undefined;
    const codePath = pickCodePath(start, codePaths, follow);
    const slots = findSchemasAlong(start, codePath, follow).map(({ node }) => node);
    const schemas = collectComposed([start], follow, ["allOf"]).map(({ node }) => node);
    return {
        mediaType,
        codePath,
        schema: moveNode(start, follow, document.location.source.absoluteRef),
        place: start,
        listedCodes: listCodesAt(start, codePath, follow),
        listsCodes: slots.some(listsValues),
        hasCode: slots.length > 0,
        hasNumericCode: slots.some(({ type }) => type === "integer" || type === "number"),
        ...readErrorBody(schemas, media.node.example),
    };
}
/** The schema `ErrorBody` of the root document. */
export function readDefaultBody(document, codePaths) {
    const start = followComponents(document, "schemas").find(({ key }) => key === "ErrorBody");
    if (!start)
        return undefined;
    const composed = collectComposed([start], document.follow, ["allOf"]);
    const codePath = pickCodePath(start, codePaths, document.follow);
    return {
        mediaType: "application/json",
        codePath,
        listedCodes: listCodesAt(start, codePath, document.follow),
        schema: { $ref: "#/components/schemas/ErrorBody" },
        place: start,
        ...readErrorBody(composed.map(({ node: schema }) => schema), undefined),
    };
}
/** Of the places of the API, the first that a body has. */
function pickCodePath(body, codePaths, follow) {
    const found = codePaths.find((path) => findSchemasAlong(body, path, follow).length > 0);
    return found ?? codePaths[0] ?? defaultCodePath;
}
function listCodesAt(body, path, follow) {
    return findCodeSchemas(body, path, follow).flatMap(({ codes }) => codes.map(({ code }) => code));
}
