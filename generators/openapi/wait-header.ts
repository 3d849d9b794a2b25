import { toStatusKind } from "./status-kind.js";

/** Whether a header of a response says when to ask again: `Retry-After` of 429 and 5xx. Elsewhere it is one of many. */
export function isWaitHeader(status: string, name: string): boolean {
  const kind = toStatusKind(status);
  return name.toLowerCase() === "retry-after" && (kind === "rateLimited" || kind === "server");
}
