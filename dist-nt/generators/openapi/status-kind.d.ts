declare const kinds: {
    readonly "400": "invalidRequest";
    readonly "401": "unauthorized";
    readonly "403": "forbidden";
    readonly "404": "notFound";
    readonly "429": "rateLimited";
};
/** The kind of a documented error status; the client's `kindOfStatus` returns the same for a number. */
export declare function toStatusKind(status: string): (typeof kinds)[keyof typeof kinds] | "server" | "unexpectedStatus";
/** The kinds of all statuses, for people. */
export declare function formatKinds(): string;
export {};
