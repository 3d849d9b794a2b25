import { readOwnParts } from "../codes/part-settings.js";
import { findSchemasAlong } from "../openapi/composed.js";
import { isJson } from "../openapi/media-types.js";
import { findOwnResponse } from "./own-response.js";
/** The success that codes of `x-errors` belong to; `undefined`, and reported, where none can refuse with them. */
export function findRefusable(found, status, surroundings) {
    const { id, location, node } = found;
    const at = location.child(["x-errors", status]).key();
    const [first, ...more] = readOwnParts(node).failurePlaces ?? surroundings.failurePlaces;
    if (!first) {
        const message = `\`${status}\` of \`${id}\` is a success, and nothing says when it is a refusal`;
        surroundings.report("errors/unknown-status", message, at, failureToAdd);
        return undefined;
    }
    const own = findOwnResponse(found, status, surroundings);
    if (!own?.body || !isJson(own.body.mediaType)) {
        const message = `status ${status} of \`${id}\` has codes, but no JSON body for them`;
        surroundings.report("errors/no-error-body", message, at, toBodyToAdd(status));
        return undefined;
    }
    const read = [first, ...more].map((place) => ({ place, leaves: findLeaves(own, place, surroundings) }));
    const { place, leaves } = read.find((one) => one.leaves.length > 0) ?? { place: first, leaves: [] };
    return { own, ...pickBody(own.body, location, surroundings), place, leaves };
}
/** The success itself where it has the code, else the body that the API has for errors. */
function pickBody(success, location, { defaultBody }) {
    const { mediaType, codePath } = success;
    if (success.hasCode)
        return { body: success, base: success.schema };
    if (defaultBody)
        return { body: { ...defaultBody, mediaType }, base: defaultBody.schema };
    const schema = {};
    const none = { required: [], statusProperty: undefined, example: {} };
    return { body: { mediaType, codePath, schema, place: { node: schema, location }, ...none } };
}
function findLeaves({ written, body }, { at }, { follow }) {
    const { node, location } = written;
    const mediaType = body?.mediaType ?? "";
    const media = follow(node.content?.[mediaType], location.child(["content", mediaType]));
    if (!media)
        return [];
    const start = { node: media.node.schema, location: media.location.child("schema") };
    return findSchemasAlong(start, at, follow).map((one) => one.node);
}
const failureToAdd = `say what its body has where the API refuses, on the operation or for the API in redocly.yaml:
x-openapi-errors:
  failure: { at: /ok, equals: false }   # or { at: /status, not: "0" }; or /errors, whatever is not empty there`;
function toBodyToAdd(status) {
    return `describe the body of this success in \`responses\`:
"${status}": { description: What it returns., content: { application/json: { schema: { type: object } } } }`;
}
