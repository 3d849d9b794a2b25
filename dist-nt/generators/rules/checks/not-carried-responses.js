import { followEach } from "../../openapi/follow.js";
import { isEventStream, isJsonSequence, mayBeJson } from "../../openapi/media-types.js";
import { isRecord } from "../../openapi/openapi.js";
import { findValueKinds } from "../../openapi/value-kinds.js";
import { count } from "./not-carried.js";
/** What the client cannot do about responses. */
export const responseLimits = [
    {
        find: (facts) => listMedia(facts).flatMap((media) => (isUnread(media, facts) ? [media.location.key()] : [])),
        describe: (times) => `${count(times, "response body", "response bodies")} with a schema, of a media type that the client does not parse, such as XML: the data is the text or the bytes`,
    },
    {
        find: (facts) => listMedia(facts).flatMap(({ key, node, location }) => node.itemSchema !== undefined && !isEventStream(key) && !isJsonSequence(key)
            ? [location.child("itemSchema").key()]
            : []),
        describe: (times) => `${count(times, "`itemSchema`")} of a media type that the client does not read item by item: the data is the whole body`,
    },
    {
        find: (facts) => listSuccesses(facts).flatMap(({ status, response, location }) => ["204", "205", "304"].includes(status) && Object.keys(response.content ?? {}).length > 0
            ? [location.child("content").key()]
            : []),
        describe: (times) => `${count(times, "response")} with content under status 204, 205 or 304, which HTTP sends without any: there is no data`,
    },
    {
        find: (facts) => listSuccesses(facts).flatMap(({ status, at }) => (/^3(?!04)/.test(status) ? [at] : [])),
        describe: (times) => `${count(times, "redirect")}: a browser hides redirects from programs, so that there the call fails with \`unexpectedStatus\``,
    },
    {
        find: (facts) => listErrors(facts)
            .filter(isUnreadError)
            .map(({ location }) => location.child("content").key()),
        describe: (times) => `${count(times, "error response")} with codes in a body that is no JSON: the client reads no code there, so that the error is of the kind of its status`,
    },
];
function isUnreadError({ response, codes }) {
    const mediaTypes = Object.keys(response.content ?? {});
    return codes.length > 0 && mediaTypes.length > 0 && !mediaTypes.some(mayBeJson);
}
function listErrors({ operations }) {
    const all = operations.flatMap(({ responses }) => responses.filter(({ isError }) => isError));
    return [...new Map(all.map((one) => [one.response, one])).values()];
}
function listSuccesses({ operations }) {
    const all = operations.flatMap(({ responses }) => responses.filter(({ status }) => /^[23]/.test(status)));
    return [...new Map(all.map((one) => [one.response, one])).values()];
}
function listMedia(facts) {
    return listSuccesses(facts).flatMap(({ response, location }) => followEach(response.content, location.child("content"), facts.follow));
}
/** Whether a body has properties or items, and a media type that is handed over as it is. */
function isUnread({ key, node, location }, { follow }) {
    if (mayBeJson(key) || isEventStream(key) || isJsonSequence(key) || !isRecord(node.schema))
        return false;
    const kinds = findValueKinds({ node: node.schema, location: location.child("schema") }, follow);
    return !kinds.has("primitive");
}
