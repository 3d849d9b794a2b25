import { followComponents } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
/** How a client gets and renews a bearer token: the first `x-session` whose operations are there to do so, if any. */
export function buildSession(facts, operations) {
    const known = new Map(operations.map((one) => [one.id, one]));
    const schemes = followComponents(facts, "securitySchemes");
    const flows = schemes
        .map(({ key, node }) => ({ ...node["x-session"], scheme: key }))
        .filter(isFlow);
    return flows.find(({ begin, complete, renew, end }) => [begin, complete, end].every((id) => id === undefined || known.has(id)) &&
        known.get(renew)?.requestBody);
}
function isFlow(value) {
    if (!isRecord(value))
        return false;
    const { begin = "", complete, renew, end = "", accessToken, refreshToken } = value;
    return [begin, complete, renew, end, accessToken, refreshToken].every((text) => typeof text === "string");
}
