const kinds = {
    "400": "invalidRequest",
    "401": "unauthorized",
    "403": "forbidden",
    "404": "notFound",
    "429": "rateLimited",
};
/** The kind of a documented error status; the client's `kindOfStatus` returns the same for a number. */
export function toStatusKind(status) {
    if (Object.hasOwn(kinds, status))
        return kinds[status];
    return /^5(\d\d|XX)$/.test(status) ? "server" : "unexpectedStatus";
}
/** The kinds of all statuses, for people. */
export function formatKinds() {
    const listed = Object.entries(kinds).map(([status, kind]) => `${status} ${kind}`);
    return [...listed, "5xx server", "any other unexpectedStatus"].join(", ");
}
