import { isRecord } from "../openapi/openapi.js";
/** RFC 9110 section 9.2.1: GET, HEAD, OPTIONS and TRACE are safe, and QUERY is by its own definition; every other method is `once` unless `x-replay` declares otherwise. */
export function toReplay(value, method) {
    if (value === "safe" || value === "once")
        return { replay: value };
    const keyed = isRecord(value) && isRecord(value.keyed) ? value.keyed : {};
    const { header, body } = keyed;
    if (typeof header === "string")
        return { replay: "keyed", replayKey: { in: "header", name: header } };
    if (typeof body === "string")
        return { replay: "keyed", replayKey: { in: "body", name: body } };
    return { replay: ["get", "head", "options", "trace", "query"].includes(method) ? "safe" : "once" };
}
