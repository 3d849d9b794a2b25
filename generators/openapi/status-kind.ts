const kinds = {
  "400": "invalidRequest",
  "401": "unauthorized",
  "403": "forbidden",
  "404": "notFound",
  "429": "rateLimited",
} as const;

/** The kind of a documented error status; the client's `kindOfStatus` returns the same for a number. */
export function toStatusKind(
  status: string,
): (typeof kinds)[keyof typeof kinds] | "server" | "unexpectedStatus" {
  if (Object.hasOwn(kinds, status)) return kinds[status as keyof typeof kinds];
  return /^5(\d\d|XX)$/.test(status) ? "server" : "unexpectedStatus";
}

/** The kinds of all statuses, for people. */
export function formatKinds(): string {
  const listed = Object.entries(kinds).map(([status, kind]) => `${status} ${kind}`);
  return [...listed, "5xx server", "any other unexpectedStatus"].join(", ");
}
