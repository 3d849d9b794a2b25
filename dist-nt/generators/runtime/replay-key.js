import { toHeaderReader } from "./headers.js";
import { ownValue } from "./own.js";
/** Whether a call gives the key of its operation: without it, a request is carried out each time that it arrives. */
export function hasReplayKey({ replayKey }, { body, header, headers }) {
    if (!replayKey)
        return false;
    const { in: place, name } = replayKey;
    const key = place === "body"
        ? ownValue(body, name)
        : toHeaderReader({ ...headers, ...header }).get(name.toLowerCase());
    return !!key;
}
