import { toHeaderReader } from "./headers.js";
import type { OperationContract } from "./operation.js";
import { ownValue } from "./own.js";
import type { RequestParts } from "./request.js";

/** Whether a call gives the key of its operation: without it, a request is carried out each time that it arrives. */
export function hasReplayKey(
  { replayKey }: OperationContract,
  { body, header, headers }: RequestParts,
): boolean {
  if (!replayKey) return false;
  const { in: place, name } = replayKey;
  const key =
    place === "body"
      ? ownValue(body, name)
      : toHeaderReader({ ...headers, ...header }).get(name.toLowerCase());
  return !!key;
}
