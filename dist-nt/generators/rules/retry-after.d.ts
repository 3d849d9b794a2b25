export declare const retryAfter: {
    readonly id: "errors/retry-after";
    readonly severity: "error";
    readonly meaning: "a response with status 429 does not declare the header `Retry-After`";
    readonly help: "add `headers: { Retry-After: { schema: { type: integer } } }` to the response";
    readonly why: "A client over the rate limit has to know how long to wait. Without the header it guesses, and clients that wait too short a time keep the API overloaded.";
    readonly failing: "openapi: 3.1.0\ninfo: { title: Cards, version: \"1\" }\npaths:\n  /cards:\n    get:\n      operationId: list-cards\n      responses: { \"200\": { description: The cards. } }\ncomponents:\n  responses:\n    TooManyRequests:\n      description: Too many calls.\n      x-error: { status: \"429\", kind: rateLimited, scope: every-operation }\n";
    readonly fixed: string;
    readonly visitor: (tools: import("./rule.js").RuleTools) => import("./rule.js").RuleVisitor;
};
