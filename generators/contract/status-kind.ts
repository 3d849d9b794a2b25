import type { StatusKind } from "./contract.js";

const kinds: Readonly<Record<string, StatusKind>> = {
  "400": "invalidRequest",
  "401": "unauthorized",
  "403": "forbidden",
  "404": "notFound",
  "429": "rateLimited",
};

/** The kind of a documented error status; the client's `kindOfStatus` says the same of a number. */
export function toStatusKind(status: string): StatusKind {
  return kinds[status] ?? (/^5(\d\d|XX)$/.test(status) ? "server" : "unexpectedStatus");
}
